import { join } from 'node:path'
import type { Platform } from '@gongkai/platform'
import type { ReadReport } from '@gongkai/platform/actions/imported-reports'
import { createOrgan } from '@gongkai/platform/actions/organs'
import { createDemonstration, readDemonstration } from '@gongkai/platform/demonstration'
import { createFirstAdministrator, systemActor } from '@gongkai/platform/people'

export interface FirstRun {
  /** Whether an empty installation gets the demonstration region. */
  demonstration: boolean
  projectRoot: string
  readReport: ReadReport
  say: (line: string) => void
}

/** What the person at the terminal must learn once the server is ready. */
export interface Welcome {
  /** An organ that still has to be given its name. */
  unnamedOrgan: string | null
  /** Only on the first run, and never again. */
  administrator: { username: string; oneTimePassword: string } | null
  demonstration: { password: string; accounts: { username: string; displayName: string }[] } | null
}

/**
 * Prepares an empty installation: the demonstration region, or one organ to begin with, and the first administrator.
 * An installation with records is left as it is; a demonstration that was interrupted is completed.
 */
export async function prepareFirstRun(platform: Platform, options: FirstRun): Promise<Welcome> {
  const { projectRoot, readReport, say } = options
  const top = await topOrgan(platform)
  const begun = await hasBegunDemonstration(platform)
  if ((top === null && options.demonstration) || begun) {
    const samplesFolder = join(projectRoot, 'samples', 'reports')
    await createDemonstration(platform, { samplesFolder, read: readReport, say })
  } else if (top === null) {
    await createFirstOrgan(platform)
  }
  const organId = (await topOrgan(platform)) ?? ''
  return {
    unnamedOrgan: top === null && organId === firstOrgan ? organId : null,
    administrator: await createFirstAdministrator(platform, organId),
    demonstration: await readDemonstration(platform),
  }
}

/** The oldest organ at the top of a tree. */
async function topOrgan(platform: Platform): Promise<string | null> {
  const row = await platform.database.kysely
    .selectFrom('organ')
    .select('id')
    .where('parent_id', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst()
  return row?.id ?? null
}

async function hasBegunDemonstration(platform: Platform): Promise<boolean> {
  const row = await platform.database.kysely
    .selectFrom('installation')
    .select('key')
    .where('key', '=', 'demonstration')
    .executeTakeFirst()
  return row !== undefined
}

const firstOrgan = 'benji'

/** An empty start needs one organ for its administrator; the operator gives it its name. */
async function createFirstOrgan(platform: Platform): Promise<void> {
  const created = await createOrgan(platform, systemActor, {
    id: firstOrgan,
    parentId: null,
    name: '本机关（请写明名称）',
    shortName: '本机关',
    kind: 'county',
  })
  if (!created.ok) throw new Error(`the first organ could not be created: ${created.reasons.join('; ')}`)
}

/** Lines for the terminal: passwords that are shown here and nowhere else. */
export function welcomeLines({ unnamedOrgan, administrator, demonstration }: Welcome, officeAddress: string): string[] {
  const lines: string[] = []
  if (unnamedOrgan !== null) {
    lines.push(
      `请先写明机关：npx gongkai admin rename-organ ${unnamedOrgan} --name 全称 --short-name 简称 --code 机构代码`,
      `再填写公开指南：npx gongkai admin edit-guide ${unnamedOrgan} --office 工作机构 --address 地址 --hours 办公时间 --phone 电话`,
    )
  }
  if (demonstration !== null) {
    const names = demonstration.accounts.map(({ username, displayName }) => `${username}（${displayName}）`)
    lines.push(
      `演示账号（仅供演示，正式使用请以 GONGKAI_DEMO=0 另建）：${names.join('、')}`,
      `演示账号的密码：${demonstration.password}　工作台：${officeAddress}`,
    )
  }
  if (administrator !== null) {
    lines.push(
      `系统管理员 ${administrator.username} 的一次性密码：${administrator.oneTimePassword}　只显示这一次，首次登录后请立即更换。`,
    )
  }
  return lines
}

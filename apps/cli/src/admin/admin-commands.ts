import { readFile } from 'node:fs/promises'
import type { Outcome, Platform } from '@gongkai/platform'
import { createOrgan, editGuide, organKindLabels, type OrganNames, renameOrgan } from '@gongkai/platform/actions/organs'
import { verifyAuditTrail } from '@gongkai/platform/audit-trail'
import type { OrganGuide, OrganKind, Role } from '@gongkai/platform/database'
import { loadHolidayNotice, recomputeDueDays } from '@gongkai/platform/actions/calendar'
import { createPerson, resetPassword, systemActor } from '@gongkai/platform/people'
import { rebuildViews } from '@gongkai/platform/views'

/** What a command says, and whether it did what it was asked. */
export interface Said {
  ok: boolean
  lines: string[]
}

const refused = (outcome: Extract<Outcome<object>, { ok: false }>): Said => ({
  ok: false,
  lines: [
    outcome.message,
    ...outcome.reasons.filter((reason) => reason !== outcome.message).map((text) => `  ${text}`),
  ],
})

const said = (...lines: string[]): Said => ({ ok: true, lines })

/** Gives a person a new one-time password and ends their sessions. */
export async function resetPasswordOf(platform: Platform, username: string): Promise<Said> {
  const person = await platform.database.kysely
    .selectFrom('person')
    .select('id')
    .where('username', '=', username.toLowerCase())
    .executeTakeFirst()
  if (person === undefined) return { ok: false, lines: [`没有用户名为“${username}”的人员。`] }
  const result = await resetPassword(platform, systemActor, person.id)
  if (!result.ok) return refused(result)
  return said(
    `${username} 的一次性密码：${result.oneTimePassword}`,
    '只显示这一次；原来的登录已经退出，首次登录后必须更换。',
  )
}

export interface OrganOptions {
  id: string
  name: string
  shortName: string
  kind: string
  parent: string | null
  code: string | null
  mark: string | null
}

/** Adds an organ; without a parent it is the top of a tree. */
export async function addOrgan(platform: Platform, options: OrganOptions): Promise<Said> {
  const { id, name, shortName, kind, parent: parentId, code: organCode, mark: documentMark } = options
  if (!isOrganKind(kind)) return unknownKind(kind)
  const organ = { id, parentId, name, shortName, kind, organCode, documentMark }
  const result = await createOrgan(platform, systemActor, organ)
  return result.ok ? said(`已新增机关 ${id}：${name}。`) : refused(result)
}

/** Gives an organ its right names, such as the one that an empty start begins with. */
export async function renameOrganTo(
  platform: Platform,
  id: string,
  options: { name?: string; shortName?: string; kind?: string; code?: string; mark?: string },
): Promise<Said> {
  const { name, shortName, kind, code, mark } = options
  if (kind !== undefined && !isOrganKind(kind)) return unknownKind(kind)
  const names: OrganNames = {
    ...(name === undefined ? {} : { name }),
    ...(shortName === undefined ? {} : { shortName }),
    ...(kind === undefined ? {} : { kind }),
    ...(code === undefined ? {} : { organCode: code }),
    ...(mark === undefined ? {} : { documentMark: mark }),
  }
  if (Object.keys(names).length === 0) return { ok: false, lines: ['请至少写明一项要修改的内容。'] }
  const result = await renameOrgan(platform, systemActor, id, names)
  return result.ok ? said(`已修改机关 ${id}。`) : refused(result)
}

/** What the guide tells of an organ, by the name of the option. OGI 12(2). */
export const guideParts = ['office', 'address', 'hours', 'phone', 'fax', 'email', 'introduction'] as const

/** Writes what the public guide tells of an organ. What is left out stays; an empty text takes a line back. */
export async function editGuideOf(
  platform: Platform,
  id: string,
  options: Partial<Record<(typeof guideParts)[number], string>>,
): Promise<Said> {
  const given = guideParts.flatMap((part) => {
    const text = options[part]
    return text === undefined ? [] : [[part, text.trim()] as const]
  })
  if (given.length === 0) return { ok: false, lines: ['请至少写明一项要修改的内容。'] }
  const tooLong = given.filter(([, text]) => [...text].length > 2000).map(([part]) => `--${part}`)
  if (tooLong.length > 0) return { ok: false, lines: [`每项最多 2000 个字，超过的有：${tooLong.join('、')}。`] }
  const row = await platform.database.kysely.selectFrom('organ').select('guide').where('id', '=', id).executeTakeFirst()
  const guide: OrganGuide = { ...row?.guide }
  for (const [part, text] of given) {
    if (text === '') delete guide[part]
    else guide[part] = text
  }
  const result = await editGuide(platform, systemActor, id, guide)
  return result.ok ? said(`已修改机关 ${id} 的公开指南。`) : refused(result)
}

const isOrganKind = (kind: string): kind is OrganKind => Object.hasOwn(organKindLabels, kind)

function unknownKind(kind: string): Said {
  const kinds = Object.entries(organKindLabels).map(([key, label]) => `  ${key}　${label}`)
  return { ok: false, lines: [`没有“${kind}”这种机关，可以是：`, ...kinds] }
}

export interface PersonOptions {
  username: string
  name: string
  role: string
  organ: string
}

/** Adds a person with one role and a one-time password. */
export async function addPerson(platform: Platform, { username, name, role, organ }: PersonOptions): Promise<Said> {
  const roles = [{ organId: organ, role: role as Role }]
  const result = await createPerson(platform, systemActor, { username, displayName: name, roles })
  return result.ok
    ? said(`已新增人员 ${username}（${name}）。`, `一次性密码：${result.oneTimePassword}`)
    : refused(result)
}

/** Makes the views again from the events. */
export async function rebuild(platform: Platform): Promise<Said> {
  const { requests, items, annualReports, importedReports, disputes } = await rebuildViews(platform)
  return said(
    `已按事件重建：申请 ${requests} 件，信息条目 ${items} 条，年度报告 ${annualReports} 份，导入的报告 ${importedReports} 份，复议诉讼案件 ${disputes} 件。`,
  )
}

/** Checks that no entry of the audit trail was changed, removed or put in between. `head` is a note of an earlier check. */
export async function verify(platform: Platform, head: string | null): Promise<Said> {
  const known = head === null ? undefined : readHead(head)
  if (known === null) return { ok: false, lines: ['--head 应为此前核验时显示的“序号:校验值”。'] }
  const result = await verifyAuditTrail(platform.database, known)
  if (!result.ok) return { ok: false, lines: [`审计记录核验不通过：${result.reason}。`] }
  const now =
    result.head === null ? [] : [`末条校验值（请另外留存，以后用 --head 核对）：${result.head.seq}:${result.head.hash}`]
  return said(`审计记录核验通过，共 ${result.entries} 条。`, ...now)
}

function readHead(text: string): { seq: number; hash: string } | null {
  const match = /^(\d+):([0-9a-f]{64})$/.exec(text)
  return match === null ? null : { seq: Number(match[1]), hash: match[2] ?? '' }
}

/** Loads a holiday notice from a JSON file and computes the due days of open requests anew, here and now. */
export async function loadCalendarFile(platform: Platform, file: string): Promise<Said> {
  let notice: unknown
  try {
    notice = JSON.parse(await readFile(file, 'utf8'))
  } catch (fault) {
    const missing = (fault as NodeJS.ErrnoException).code === 'ENOENT'
    return { ok: false, lines: [missing ? `没有找到文件“${file}”。` : `文件“${file}”不能按 JSON 读取。`] }
  }
  const loaded = await loadHolidayNotice(platform, systemActor, { notice })
  if (!loaded.ok) return refused(loaded)
  const { looked, changed } = await recomputeDueDays(platform, { documentNo: loaded.documentNo })
  return said(
    `已载入${loaded.year}年的放假通知 ${loaded.documentNo}。`,
    `看过未办结的申请 ${looked} 件，到期日改变或者由暂定变为确定的 ${changed} 件。`,
  )
}

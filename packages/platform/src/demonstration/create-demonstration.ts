import { createOrgan } from '../actions/organs/index.ts'
import type { ReadReport } from '../actions/imported-reports/index.ts'
import { systemActor } from '../people/index.ts'
import { changeLetterSettings } from '../letters/index.ts'
import type { Platform } from '../platform.ts'
import { playDisputes } from './demonstration-disputes.ts'
import { demonstrationItems } from './demonstration-items.ts'
import { streetLetters } from './demonstration-letters.ts'
import { demonstrationOrgans, publishedReports, street } from './demonstration-organs.ts'
import { createDemonstrationPeople, demonstrationAccounts, newDemonstrationPassword } from './demonstration-people.ts'
import { completeLastYearsReport, importPublishedReport } from './demonstration-reports.ts'
import { requestsOfLastYear, requestsOfToday } from './demonstration-requests.ts'
import { playErasureWish } from './play-erasure-wish.ts'
import { playItem } from './play-item.ts'
import { done, playRequest } from './play-request.ts'

/** What an installation knows of its demonstration, kept under `demonstration`. */
export interface Demonstration {
  /** Opens every demonstration account and nothing else. */
  password: string
  accounts: { username: string; displayName: string }[]
}

interface Progress {
  password: string
  /** The day it was begun: a continuation counts its days from there. */
  day: string
  /** Names of the parts that stand. */
  parts: string[]
  complete: boolean
}

export interface CreateDemonstration {
  /** Folder of the published reports. */
  samplesFolder: string
  read: ReadReport
  /** Told what is being made, in Chinese. */
  say: (line: string) => void
}

const accounts = Object.values(demonstrationAccounts).map(({ username, displayName }) => ({ username, displayName }))

/** The demonstration of this installation; null when there is none, or when it was never finished. */
export async function readDemonstration(platform: Platform): Promise<Demonstration | null> {
  const progress = await readProgress(platform)
  return progress?.complete ? { password: progress.password, accounts } : null
}

/**
 * Makes the demonstration region: five real published reports with their faults, and an invented street with accounts,
 * requests in every state, items at every step and an annual report. Everything is done through the real actions on
 * days counted back from today. Done once; an interrupted run is continued part by part.
 */
export async function createDemonstration(
  platform: Platform,
  { samplesFolder, read, say }: CreateDemonstration,
): Promise<Demonstration> {
  const progress = (await readProgress(platform)) ?? {
    password: newDemonstrationPassword(),
    day: platform.today(),
    parts: [],
    complete: false,
  }
  const demonstration = { password: progress.password, accounts }
  if (progress.complete) return demonstration
  await saveProgress(platform, progress)
  const part = async (name: string, make: () => Promise<unknown>) => {
    if (progress.parts.includes(name)) return
    await make()
    progress.parts.push(name)
    await saveProgress(platform, progress)
  }

  say('正在建立演示数据：机关和账号……')
  for (const organ of demonstrationOrgans) {
    await part(`organ ${organ.id}`, async () =>
      done(await createOrgan(platform, systemActor, { ...organ, demonstration: true }), organ.id),
    )
  }
  await part('letters', async () =>
    done(await changeLetterSettings(platform, systemActor, street, streetLetters), 'letter settings'),
  )
  const people = await createDemonstrationPeople(platform, progress.password)

  say('正在建立演示数据：五份公开发布的年度报告……')
  for (const { file } of publishedReports) {
    await part(`report ${file}`, () => importPublishedReport(platform, people, file, samplesFolder, read))
  }

  const thisYear = Number(platform.today().slice(0, 4))
  const stories = [...requestsOfLastYear(thisYear - 1), ...requestsOfToday()]
  say(`正在建立演示数据：${stories.length} 件申请……`)
  for (const [index, story] of stories.entries()) {
    await part(`request ${index}`, () => playRequest(platform, people, story))
  }

  await part('wish of erasure', () => playErasureWish(platform))

  const items = demonstrationItems(thisYear)
  say(`正在建立演示数据：${items.length} 条信息……`)
  for (const item of items) await part(`item ${item.title}`, () => playItem(platform, people, item))

  say('正在建立演示数据：年度报告……')
  await part('disputes', () => playDisputes(platform, people, thisYear - 1))
  await part('annual report', () => completeLastYearsReport(platform, people, thisYear - 1))

  progress.complete = true
  await saveProgress(platform, progress)
  return demonstration
}

async function readProgress(platform: Platform): Promise<Progress | null> {
  const row = await platform.database.kysely
    .selectFrom('installation')
    .select('value')
    .where('key', '=', 'demonstration')
    .executeTakeFirst()
  return row === undefined ? null : (row.value as Progress)
}

async function saveProgress(platform: Platform, progress: Progress): Promise<void> {
  const value = JSON.stringify(progress)
  await platform.database.kysely
    .insertInto('installation')
    .values({ key: 'demonstration', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Reading, readReport } from '@gongkai/documents/annual-report'
import { auditSiblings, siblingRuleCode } from '@gongkai/law/annual-report'
import { addDays } from '@gongkai/law/calendar'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  chooseOrgan,
  dismissFinding,
  importReports,
  type ReadReport,
  readImportedReport,
  rereadReport,
} from '../actions/imported-reports/index.ts'
import { enterFigures, publishAnnualReport, readAnnualReport, writeNarrative } from '../actions/annual-report/index.ts'
import { createOrgan } from '../actions/organs/index.ts'
import { jobCounts } from '../jobs/index.ts'
import { type RunningJobs, startJobs } from '../jobs/run-jobs.ts'
import { systemActor } from '../people/index.ts'
import { createTestOrgan, createTestPerson, createTestPlatform, type TestOrgan } from '../testing/index.ts'
import { rebuildViews } from './index.ts'
import { judgeSiblings } from './judge-siblings.ts'

const platform = await createTestPlatform()
let county: TestOrgan
let other: TestOrgan
let sound: Reading
let jobs: RunningJobs

async function department(parentId: string, id: string, name: string): Promise<void> {
  const plain = { shortName: name, kind: 'department', organCode: null, documentMark: null } as const
  const created = await createOrgan(platform, systemActor, { id, parentId, name, ...plain })
  if (!created.ok) throw new Error(created.message)
}

const bytes = readFileSync(fileURLToPath(new URL('../../../../samples/reports/d033.html', import.meta.url)))

beforeAll(async () => {
  const result = await readReport('d033.html', bytes)
  if (!result.ok) throw new Error(result.reason)
  sound = result.reading
  jobs = await startJobs(platform)
})

afterAll(() => jobs.stop())

/** Every test has a county of its own, with a neighbour. */
let counties = 0
beforeEach(async () => {
  platform.setNow('2026-03-02')
  const id = `xian${++counties}`
  county = await createTestOrgan(platform, id)
  other = await createTestOrgan(platform, `lin${id}`)
  await department(id, `${id}-shuili`, '石桥县水利局')
  await department(id, `${id}-jiaoyu`, '石桥县教育局')
  await department(id, `${id}-minzheng`, '石桥县民政局')
  await department(`lin${id}`, `lin${id}-shuili`, '临水县水利局')
})

/** Waits until every job has been done. */
async function idle(): Promise<void> {
  await expect.poll(() => jobCounts(platform.database.kysely), { timeout: 20_000 }).toEqual({ waiting: 0, failed: 0 })
}

const wording = (organ: string, published: number) =>
  `2022年，${organ}认真贯彻落实政府信息公开条例，坚持以公开为常态、不公开为例外，扎实推进政务公开各项工作落到实处。` +
  `全年主动公开政府信息${published}条，依申请公开渠道畅通，答复及时规范。` +
  '严格执行先审后发制度，定期开展网站自查自纠，确保发布内容准确无误，全年没有发生泄密事件。' +
  '组织业务培训，把政府信息公开纳入年度考核，接受社会监督和评议。'

const ownWording =
  '全面推进校园信息公开，公布招生计划、收费标准和资助政策。家长关切的事项逐一回应，热线当日答复。' +
  '会同有关部门清理过期文件，重新编制公开目录，方便群众查找。今后还要把义务教育入学政策讲得更明白，让家长少跑路。'

const reading = (organ: string, overview: string, year = 2022): ReadReport => {
  const narrative = { ...sound.narrative, overview, problems: '公开不够及时。' }
  return async () => ({ ok: true, reading: { ...sound, organ, year, narrative } })
}

async function imported(reader: ReadReport, importer = county): Promise<string> {
  const files = [{ fileName: 'd033.html', bytes }]
  const result = await importReports(platform, importer.supervisor, { organId: importer.organId, files }, reader)
  if (!result.ok) throw new Error(result.message)
  return result.ids[0] ?? ''
}

async function reportOf(id: string, reader = county) {
  const result = await readImportedReport(platform, reader.supervisor, id)
  if (!result.ok) throw new Error(result.message)
  return result.report
}

const copyOf = async (id: string, reader = county) =>
  (await reportOf(id, reader)).findings.find(({ code }) => code === siblingRuleCode)

const copy = (organ: string, year?: number) => reading(organ, wording(organ, organ.length * 17), year)

const target = async (id: string) => ({ importedReportId: id, expectedVersion: (await reportOf(id)).version })

describe('wording that reports of siblings share', () => {
  it('is found in the second report at once, and in the first as soon as the second is there', async () => {
    const first = await imported(copy('石桥县水利局'))
    expect(await copyOf(first)).toBeUndefined()
    const second = await imported(copy('石桥县教育局'))
    expect(await copyOf(second)).toMatchObject({ where: 'overview', found: '100%' })
    expect((await copyOf(second))?.message).toContain('“石桥县水利局”')
    await idle()
    expect((await copyOf(first))?.message).toContain('“石桥县教育局”')
    expect((await reportOf(first)).version).toBe(1)
  })

  it('is judged as the command line judges a batch', async () => {
    const organs = ['石桥县水利局', '石桥县教育局', '石桥县民政局']
    const texts = organs.map((organ, index) => (index === 1 ? ownWording : wording(organ, index)))
    const ids: string[] = []
    for (const [index, organ] of organs.entries()) ids.push(await imported(reading(organ, texts[index] ?? '')))
    await idle()
    const stored = await Promise.all(ids.map((id) => reportOf(id)))
    const effective = stored.flatMap((report) => report.effective ?? [])
    const batch = auditSiblings(effective)
    expect(batch.map((findings) => findings.length)).toEqual([1, 0, 1])
    const plain = stored.map(({ findings }) =>
      findings.filter(({ code }) => code === siblingRuleCode).map(({ message, where }) => ({ message, where })),
    )
    expect(plain).toEqual(batch.map((findings) => findings.map(({ message, where }) => ({ message, where }))))
  })

  it('is none beside another year, another superior, the same organ, and wording of its own', async () => {
    const id = await imported(copy('石桥县水利局'))
    await imported(copy('石桥县教育局', 2023))
    await imported(copy('临水县水利局'), other)
    await imported(copy('石桥县水利局'))
    await imported(reading('石桥县民政局', ownWording))
    await idle()
    expect(await copyOf(id)).toBeUndefined()
  })

  it('keeps what people decided when more copies come, for the ground is the same', async () => {
    const first = await imported(copy('石桥县水利局'))
    await imported(copy('石桥县教育局'))
    await idle()
    const fingerprint = (await copyOf(first))?.fingerprint ?? ''
    const reason = '两局合署办公'
    await dismissFinding(platform, county.supervisor, { ...(await target(first)), fingerprint, reason })
    await imported(copy('石桥县民政局'))
    await idle()
    expect((await copyOf(first))?.decision).toMatchObject({ kind: 'dismissed', reason })
  })

  it('is gone on both sides when a report is read otherwise, sent in again, or turns out to be about another organ', async () => {
    const first = await imported(copy('石桥县水利局'))
    const second = await imported(copy('石桥县教育局'))
    await idle()
    const own = reading('石桥县教育局', ownWording)
    expect(await rereadReport(platform, county.supervisor, await target(second), own)).toMatchObject({ ok: true })
    await idle()
    expect([await copyOf(first), await copyOf(second)]).toEqual([undefined, undefined])

    const again = copy('石桥县教育局')
    await rereadReport(platform, county.supervisor, await target(second), again)
    await idle()
    expect([await copyOf(first), await copyOf(second)]).toMatchObject([{ found: '100%' }, { found: '100%' }])
    platform.setNow('2026-03-05')
    await imported(own)
    await idle()
    expect(await copyOf(first)).toBeUndefined()

    platform.setNow('2026-03-06')
    await imported(again)
    await idle()
    expect(await copyOf(first)).toBeDefined()
    await chooseOrgan(platform, county.supervisor, { ...(await target(first)), aboutOrganId: county.organId })
    await idle()
    expect(await copyOf(first)).toBeUndefined()
  })

  it('is made again from the files with the views', async () => {
    const texts = { 水利: copy('石桥县水利局'), 教育: copy('石桥县教育局') }
    const first = await imported(texts.水利)
    await imported(texts.教育)
    await idle()
    const { pool } = platform.database
    const views = async () => ({
      reports: (await pool.query('select * from imported_report order by id')).rows,
      sentences: (await pool.query('select * from sibling_sentence order by organ_id, year, section, hash')).rows,
    })
    const standing = await views()
    expect(standing.sentences.length).toBeGreaterThan(6)
    await pool.query(`update imported_report set findings = '[]', warnings = 0, about_organ_id = null`)
    await pool.query('delete from sibling_sentence where organ_id like $1', [`${county.organId}%`])
    await pool.query('delete from imported_report where id = $1', [first])
    await pool.query(`insert into sibling_sentence values ($1, 2022, 'overview', 1, 9, $2, gen_random_uuid(), now())`, [
      `${county.organId}-minzheng`,
      county.organId,
    ])
    await rebuildViews(platform, texts.水利)
    expect(await views()).toEqual(standing)
  })

  it('costs a new report a look at a handful, however many copies there are', async () => {
    const region = await createTestOrgan(platform, 'daxian')
    const names = Array.from({ length: 40 }, (_, index) => `大桥县${String.fromCharCode(0x4e00 + index * 7)}山乡`)
    for (const [index, name] of names.entries()) await department('daxian', `xiang${index}`, name)
    const ids: string[] = []
    for (const [index, name] of names.entries()) {
      platform.setNow(addDays('2026-03-02', index))
      ids.push(await imported(copy(name), region))
    }
    await idle()
    const found = await Promise.all(ids.map((id) => copyOf(id, region)))
    expect(found.every((finding) => finding?.found === '100%')).toBe(true)
    // everything is judged as it stands: looking again changes nothing, near or everywhere
    const place = { organId: 'xiang39', year: 2022 }
    expect(await judgeSiblings(platform, { ...place, everybody: false })).toBe(0)
    expect(await judgeSiblings(platform, { ...place, everybody: true })).toBe(0)
    await platform.database.pool.query(`update imported_report set findings = '[]'`)
    expect(await judgeSiblings(platform, { ...place, everybody: false })).toBeLessThanOrEqual(13)
  }, 60_000)
})

describe('reports written here', () => {
  const figures = {
    'proactive.adminLicensing.decisions': 3,
    'proactive.adminPenalty.decisions': 0,
    'proactive.adminCoercion.decisions': 0,
    'proactive.adminFees.amount': 1.25,
  }
  const problems = '公开不够及时。'

  /** An organ of the county with people who write and publish its report of 2022. */
  async function writers(name: string) {
    const organId = `${county.organId}-${name}`
    const officer = await createTestPerson(platform, `${organId}-jingban`, organId, 'disclosureOfficer')
    const leader = await createTestPerson(platform, `${organId}-fuze`, organId, 'approvingLeader')
    const key = { organId, year: 2022 }
    const read = async () => {
      const result = await readAnnualReport(platform, officer, organId, 2022)
      if (!result.ok) throw new Error(result.message)
      return result.report
    }
    return {
      copied: async () => (await read()).findings.find(({ code }) => code === siblingRuleCode),
      async write(overview: string) {
        const narrative = { overview, problems, other: '没有收取信息处理费。' }
        expect(await writeNarrative(platform, officer, { ...key, narrative })).toMatchObject({ ok: true })
      },
      async publish() {
        await enterFigures(platform, officer, { ...key, figures })
        const { version: expectedVersion } = await read()
        expect(await publishAnnualReport(platform, leader, { ...key, expectedVersion })).toMatchObject({ ok: true })
      },
    }
  }

  // the figures of the prose are those of no request at all
  const ownText = (organ: string) => wording(organ, 12)

  it('are held against imported ones while they are written, and no longer when they are worded otherwise', async () => {
    await imported(copy('石桥县水利局'))
    const { copied, write } = await writers('jiaoyu')
    expect(await copied()).toBeUndefined()
    await write(ownText('石桥县教育局'))
    expect(await copied()).toMatchObject({ where: 'overview', found: '100%', severity: 'warning' })
    expect((await copied())?.message).toContain('“石桥县水利局”')
    await write(ownWording)
    expect(await copied()).toBeUndefined()
  })

  it('stand beside imported ones and drafts once they are published, and not before', async () => {
    // of reports with the same wording the one that came first is named
    platform.setNow('2026-03-09')
    const first = await imported(copy('石桥县水利局'))
    platform.setNow('2026-03-02')
    const [education, civil] = [await writers('jiaoyu'), await writers('minzheng')]
    await education.write(ownText('石桥县教育局'))
    await civil.write(ownText('石桥县民政局'))
    await idle()
    expect(await copyOf(first)).toBeUndefined()
    expect((await civil.copied())?.message).not.toContain('石桥县教育局')
    await education.publish()
    await idle()
    expect((await copyOf(first))?.message).toContain('“石桥县教育局”')
    expect((await civil.copied())?.message).toContain('石桥县教育局')
    expect(await education.copied()).toMatchObject({ found: '100%' })
    const { pool } = platform.database
    const sentences = () =>
      pool.query('select * from sibling_sentence where parent_id = $1 order by organ_id, section, hash', [
        county.organId,
      ])
    const standing = (await sentences()).rows
    expect(new Set(standing.map(({ organ_id }) => organ_id)).size).toBe(2)
    await pool.query('delete from sibling_sentence where parent_id = $1', [county.organId])
    await rebuildViews(platform)
    expect((await sentences()).rows).toEqual(standing)
  })

  it('stand for their organ before one that was imported', async () => {
    const first = await imported(copy('石桥县水利局'))
    const education = await writers('jiaoyu')
    await education.write(ownWording)
    await education.publish()
    await imported(copy('石桥县教育局'))
    await idle()
    expect(await copyOf(first)).toBeUndefined()
  })
})

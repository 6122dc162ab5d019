import { formCells } from '@gongkai/law/annual-report'
import { answerKinds, receiptChannelLabels, requestTransitions } from '@gongkai/law/requests'
import { describe, expect, it } from 'vitest'
import { enterFigures, readAnnualReport } from '../../actions/annual-report/index.ts'
import { approveItem, askItemReview, draftItem, publishItem, reviewItemSecrecy } from '../../actions/items/index.ts'
import { createTestOrgan, createTestPlatform } from '../index.ts'
import { countByEvents, createWorld, factsOfType, inventDisputes, inventRequests, writeRecords } from './index.ts'

const year = 2025
const options = { year, count: 300, seed: 20250101 }
const lastDay = '2026-02-10'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')
const world = createWorld({
  organId: organ.organId,
  officer: organ.officer.personId,
  leader: organ.leader.personId,
  handler: organ.handler.personId,
  calendar: platform.calendar,
  lastDay,
})
const requests = inventRequests(world, options)
const disputes = inventDisputes(world, requests, { ...options, count: 60 })
platform.setNow(lastDay)
await writeRecords(platform, requests, disputes)

/** A published normative document (行政规范性文件), by the ordinary steps. */
async function publishDocument(formedOn: string): Promise<void> {
  const drafted = await draftItem(platform, organ.handler, {
    organId: organ.organId,
    title: `演示管理办法（${formedOn}）`,
    category: 'rules',
    formedOn,
    bodyHtml: '<p>正文</p>',
    normativeDocument: true,
  })
  if (!drafted.ok) throw new Error(JSON.stringify(drafted))
  const { itemId } = drafted
  const steps = [
    (expectedVersion: number) => askItemReview(platform, organ.handler, { itemId, expectedVersion }),
    (expectedVersion: number) =>
      reviewItemSecrecy(platform, organ.officer, { itemId, expectedVersion, basis: '不涉密' }),
    (expectedVersion: number) => approveItem(platform, organ.leader, { itemId, expectedVersion }),
    (expectedVersion: number) =>
      publishItem(platform, organ.officer, { itemId, expectedVersion, channels: ['website'] }),
  ]
  for (const [index, step] of steps.entries()) {
    const done = await step(index + 1)
    if (!done.ok) throw new Error(done.message)
  }
}
for (const formedOn of ['2023-05-10', '2024-11-02', '2025-03-03', '2025-12-31', '2026-01-02']) {
  await publishDocument(formedOn)
}
const entered = {
  'proactive.adminLicensing.decisions': 41,
  'proactive.adminFees.amount': 0.3,
  'proactive.adminCoercion.decisions': 7,
}
const tooMuch = { 'proactive.adminCoercion.decisions': null, 'proactive.adminPenalty.decisions': 12 }

async function cellsOf(reportYear: number): Promise<Record<string, unknown>> {
  const read = await readAnnualReport(platform, organ.officer, organ.organId, reportYear)
  if (!read.ok) throw new Error(read.message)
  return Object.fromEntries(Object.entries(read.report.cells).map(([address, { value }]) => [address, value]))
}

/** What the events say of each cell of the form: 0 where records could speak, null where only people could. */
async function expectedCells(reportYear: number): Promise<Record<string, unknown>> {
  const counted = await countByEvents(platform.database.kysely, organ.organId, reportYear)
  const speaks = (address: string) =>
    !address.startsWith('proactive.') || /^proactive\.(regulations|normativeDocuments)\./.test(address)
  return Object.fromEntries(
    formCells('2021').map(({ address }) => [address, counted.get(address) ?? (speaks(address) ? 0 : null)]),
  )
}

describe('a generated year of an organ', () => {
  it('holds every channel, answer kind and act of the law', () => {
    const channels = new Set(
      requests.flatMap(({ facts }) => facts.flatMap((fact) => ('channel' in fact ? fact.channel : []))),
    )
    expect(channels).toEqual(new Set(Object.keys(receiptChannelLabels)))
    const kinds = new Set(
      requests.flatMap(({ facts }) => facts.flatMap((fact) => (fact.type === 'answered' ? fact.kind : []))),
    )
    expect(kinds).toEqual(new Set(Object.keys(answerKinds)))
    const never = requestTransitions.map(({ event }) => event).filter((type) => factsOfType(requests, type) === 0)
    // these need a colleague who is late, or an item of proactive disclosure
    expect(new Set(never)).toEqual(new Set(['assistanceReminded', 'madeProactive']))
    const mixed = requests.filter(({ facts }) =>
      facts.some((fact) => fact.type === 'answered' && (fact.parts?.length ?? 0) > 1),
    )
    expect(mixed.length).toBeGreaterThan(10)
  })

  it.each([2024, 2025, 2026])('has each cell of the report of %i as the events say', async (reportYear) => {
    expect(await cellsOf(reportYear)).toEqual(await expectedCells(reportYear))
  })

  it('leaves no row of the requests and none of the 15 cells of disputes empty', async () => {
    const cells = await cellsOf(year)
    const empty = formCells('2021').filter(({ address, table, column }) => {
      const looked = table === 'disputes' || (table === 'requests' && column === 'total')
      return looked && !(Number(cells[address]) > 0)
    })
    expect(empty).toEqual([])
  })

  it('goes on from year to year without losing a request', async () => {
    const [before, during, after] = [await cellsOf(2024), await cellsOf(2025), await cellsOf(2026)]
    for (const column of ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'other', 'total']) {
      expect(during[`requests.carriedOver.${column}`]).toBe(before[`requests.carriedForward.${column}`])
      expect(after[`requests.carriedOver.${column}`]).toBe(during[`requests.carriedForward.${column}`])
    }
  })

  it('takes what people entered, and what they took back', async () => {
    for (const figures of [entered, tooMuch]) {
      const done = await enterFigures(platform, organ.officer, { organId: organ.organId, year, figures })
      if (!done.ok) throw new Error(done.message)
    }
    const cells = await cellsOf(year)
    expect(cells).toEqual(await expectedCells(year))
    expect(cells['proactive.adminLicensing.decisions']).toBe(41)
    expect(cells['proactive.adminCoercion.decisions']).toBeNull()
    expect(cells['proactive.normativeDocuments.issued']).toBe(2)
  })
})

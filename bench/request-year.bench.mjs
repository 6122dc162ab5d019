// A year of 10,000 requests and its disputes, played by the rules of the law and written at once; then every cell of
// the composed annual report against a count by SQL over the events. BENCH_REQUESTS and BENCH_SEED change the year.
import { embeddedPlatformSources, withEmbeddedPlatform } from './lib/embedded-platform.mjs'
import { importSources } from './lib/platform-source.mjs'
import { median, spread } from './lib/statistics.mjs'

const count = Number(process.env.BENCH_REQUESTS ?? 10_000)
const seed = Number(process.env.BENCH_SEED ?? 2025)
const year = 2025
const lastDay = '2026-02-10'
const rounds = 7

const sources = await importSources(
  'request-year',
  `${embeddedPlatformSources}
   export { readAnnualReport } from '../../packages/platform/src/actions/annual-report/index.ts'
   export * from '../../packages/platform/src/testing/request-year/index.ts'`,
)

await withEmbeddedPlatform(sources, { name: 'request-year', today: lastDay }, async (platform) => {
  const organ = await sources.createTestOrgan(platform, 'celiang')
  const { organId } = organ
  const world = sources.createWorld({
    organId,
    officer: organ.officer.personId,
    leader: organ.leader.personId,
    handler: organ.handler.personId,
    calendar: platform.calendar,
    lastDay,
  })
  const [[requests, disputes], played] = await timed(async () => {
    const invented = sources.inventRequests(world, { year, count, seed })
    return [invented, sources.inventDisputes(world, invented, { year, count: Math.ceil(count / 25), seed })]
  })
  const [, written] = await timed(() => sources.writeRecords(platform, requests, disputes))
  const events = [...requests, ...disputes].reduce((sum, { history }) => sum + history.length, 0)
  console.log(
    `${requests.length} 件申请、${disputes.length} 件复议诉讼，${events} 个事件；推演 ${seconds(played)} 秒，写入 ${seconds(written)} 秒`,
  )
  await platform.database.pool.query('analyze')

  let wrong = 0
  for (const reportYear of [year - 1, year, year + 1]) {
    const cells = await composed(reportYear)
    const counted = await sources.countByEvents(platform.database.kysely, organId, reportYear)
    const differing = differences(cells, counted)
    wrong += differing.length
    const { total, filled } = summary(cells)
    console.log(
      `${reportYear} 年度：新收 ${cells['requests.newReceived.total']}，结转入 ${cells['requests.carriedOver.total']}，办结 ${cells['requests.totalHandled.total']}，结转出 ${cells['requests.carriedForward.total']}；${total} 格中 ${filled} 格大于 0，与事件统计不一致 ${differing.length} 格`,
    )
    for (const line of differing) console.log(`  ${line}`)
  }

  const results = { compose: [], count: [] }
  for (let round = 0; round < rounds; round++) {
    results.compose.push((await timed(() => composed(year)))[1])
    results.count.push((await timed(() => sources.countByEvents(platform.database.kysely, organId, year)))[1])
  }
  console.log(
    `编制年报 ${spread(results.compose, 0)} 毫秒，事件统计 ${spread(results.count, 0)} 毫秒，之比 ${(median(results.compose) / median(results.count)).toFixed(2)}（${rounds} 轮交替）`,
  )
  process.exitCode = wrong === 0 ? 0 : 1

  async function composed(reportYear) {
    const read = await sources.readAnnualReport(platform, organ.officer, organId, reportYear)
    if (!read.ok) throw new Error(read.message)
    return Object.fromEntries(Object.entries(read.report.cells).map(([address, { value }]) => [address, value]))
  }
})

/** A cell that nobody could count is unknown; any other is the number of the events, 0 where there is none. */
function differences(cells, counted) {
  const addresses = new Set([...Object.keys(cells), ...counted.keys()])
  return [...addresses].flatMap((address) => {
    const expected = counted.get(address) ?? (cells[address] === null && address.startsWith('proactive.') ? null : 0)
    return cells[address] === expected ? [] : [`${address}：年报 ${cells[address]}，事件 ${expected}`]
  })
}

function summary(cells) {
  const values = Object.values(cells)
  return { total: values.length, filled: values.filter((value) => value > 0).length }
}

async function timed(work) {
  const from = performance.now()
  return [await work(), performance.now() - from]
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1)
}

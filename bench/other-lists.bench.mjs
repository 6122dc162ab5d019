// Lists beside those of requests: published items on the portal and in the office, imported annual reports of one store
// with their counts, reminders of a person and the calendar of due days, at growing sizes. BENCH_ITEMS (10000,100000)
// and BENCH_REPORTS (1000,10000) change the sizes.
import { embeddedPlatformSources, withEmbeddedPlatform } from './lib/embedded-platform.mjs'
import { importSources } from './lib/platform-source.mjs'
import { median } from './lib/statistics.mjs'

const numbers = (text) => text.split(',').map(Number)
const itemSizes = numbers(process.env.BENCH_ITEMS ?? '10000,100000')
const reportSizes = numbers(process.env.BENCH_REPORTS ?? '1000,10000')
const rounds = 15

const sources = await importSources(
  'other-lists',
  `${embeddedPlatformSources}
   export { listItems, latestWithdrawals, countItemsByCategory } from '../../packages/platform/src/public/items.ts'
   export { itemList } from '../../packages/platform/src/actions/items/index.ts'
   export { countImportedReports, listImportedReports } from '../../packages/platform/src/actions/imported-reports/index.ts'
   export { remindersOf } from '../../packages/platform/src/reminders/index.ts'`,
)

const addItems = `
  insert into item (id, organ_id, title, category, status, keywords, body_text, formed_on, published_on, author_id, version,
    updated_at)
  select gen_random_uuid(), $3, '测量用的信息条目第' || i || '号', (array['publicService','budget','penalty'])[1 + i % 3],
    'published', array['测量' || i % 500], repeat('正文', 40), '2016-01-01'::date + i % 3650, '2016-01-05'::date + i % 3650,
    $4, 5, now() - i * interval '1 minute'
  from generate_series($1::int, $2::int) i`

// A report in twenty cannot be read; the others have three findings of ten rules.
const addReports = `
  insert into imported_report (id, organ_id, file_name, file_id, readable, reason, organ_name, year, format, findings, errors,
    warnings, undecided, imported_at)
  select gen_random_uuid(), $3, 'report-' || i || '.html', gen_random_uuid(), i % 20 <> 0,
    case when i % 20 = 0 then '不是年度报告' end, '示范市测量' || i || '局', 2021 + i % 5, '2021',
    (select jsonb_agg(jsonb_build_object('code', 'RULE_' || (i + k) % 10, 'severity', 'error', 'text', repeat('不相等。', 30)))
      from generate_series(1, 3) k), 1 + i % 5, i % 3, i % 4, now() - i * interval '1 second'
  from generate_series($1::int, $2::int) i`

const addReminders = `
  insert into reminder (id, person_id, organ_id, kind, object_id, request_no, day, due_on)
  select gen_random_uuid(), $2, $1, 'dueSoon', gen_random_uuid(), 'R' || i, '2026-03-02'::date - i % 30, '2026-03-05'
  from generate_series(1, 15000) i`

await withEmbeddedPlatform(sources, { name: 'other-lists', today: '2026-03-02' }, async (platform) => {
  const { kysely, pool } = platform.database
  const { organId, officer, supervisor } = await sources.createTestOrgan(platform, 'celiang')
  const items = {
    网站列表: () => sources.listItems(kysely, { limit: 50 }),
    '网站列表，一个机关': () => sources.listItems(kysely, { limit: 50, organId }),
    '网站列表，一个栏目': () => sources.listItems(kysely, { limit: 50, category: 'budget' }),
    '网站列表，主题词（五百分之一）': () => sources.listItems(kysely, { limit: 50, keyword: '测量7' }),
    '网站列表，没有的词': () => sources.listItems(kysely, { limit: 50, words: ['不动产登记簿'] }),
    最近撤下的: () => sources.latestWithdrawals(kysely, 20, organId),
    各栏目条数: () => sources.countItemsByCategory(kysely, organId),
    工作台列表: () => sources.itemList(platform, officer, {}),
  }
  const reports = {
    年报库: () => sources.listImportedReports(platform, supervisor, {}),
    '年报库，最差的在前': () => sources.listImportedReports(platform, supervisor, { order: 'worst' }),
    '年报库，一条规则': () => sources.listImportedReports(platform, supervisor, { code: 'RULE_3' }),
    '年报库，没有的词': () => sources.listImportedReports(platform, supervisor, { words: '不动产登记簿' }),
    年报库的计数: () => sources.countImportedReports(platform, supervisor, {}),
  }
  await grow('item', itemSizes, addItems, items)
  await grow('imported_report', reportSizes, addReports, reports)
  await pool.query(addReminders, [organId, officer.personId])
  await pool.query('vacuum (analyze) reminder')
  await measure(`30 天提醒 15000 条`, { 提醒: () => sources.remindersOf(platform, officer.personId) })

  async function grow(table, sizes, statement, cases) {
    let had = 0
    for (const size of sizes) {
      const values = [had + 1, size, organId]
      await pool.query(statement, table === 'item' ? [...values, officer.personId] : values)
      await pool.query(`vacuum (analyze) ${table}`)
      had = size
      await measure(`${table}：${size} 行`, cases)
    }
  }
})

async function measure(title, cases) {
  console.log(`\n${title}`)
  for (const [name, ask] of Object.entries(cases)) {
    const took = []
    await ask()
    for (let round = 0; round < rounds; round++) {
      const started = performance.now()
      await ask()
      took.push(performance.now() - started)
    }
    console.log(`  ${name.padEnd(18, '　')} ${Math.min(...took).toFixed(1)} [中位 ${median(took).toFixed(1)}] 毫秒`)
  }
}

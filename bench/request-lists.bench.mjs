// Lists of requests at 10,000, 100,000 and 1,000,000 requests of one organ, and of a hundred organs under one
// supervisor: time of the platform for a page with its rows and reasons, against a bare page of as many rows by primary
// key in the same run. BENCH_REQUESTS (10000,100000,1000000), BENCH_ORGANS (1,100) and BENCH_ROUNDS change it,
// BENCH_ONLY takes the lists whose name it matches. In BENCH_FOLDER the databases stay and are used again: filling one
// with a million takes a quarter of an hour.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedPlatformSources, withEmbeddedPlatform } from './lib/embedded-platform.mjs'
import { listCases, measureCases } from './lib/list-cases.mjs'
import { addRequests, listDay } from './lib/many-requests.mjs'
import { importSources } from './lib/platform-source.mjs'

const numbers = (text) => text.split(',').map(Number)
const sizes = numbers(process.env.BENCH_REQUESTS ?? '10000,100000,1000000')
const organCounts = numbers(process.env.BENCH_ORGANS ?? '1,100')
const only = new RegExp(process.env.BENCH_ONLY ?? '', 'u')
const keptFolder = process.env.BENCH_FOLDER
const rounds = Number(process.env.BENCH_ROUNDS ?? 40)

const sources = await importSources(
  'request-lists',
  `${embeddedPlatformSources}
   export { createOrgan } from '../../packages/platform/src/actions/organs/index.ts'
   export { systemActor } from '../../packages/platform/src/people/index.ts'
   export { requestFormRow } from '../../packages/platform/src/actions/requests/request-form.ts'
   export { requestCount, requestList, workList } from '../../packages/platform/src/actions/requests/list-requests.ts'
   export { requestStatistics } from '../../packages/platform/src/actions/statistics/index.ts'
   export { recountRequests } from '../../packages/platform/src/actions/statistics/request-counts.ts'`,
)

/** The people of the top organ; made with all the organs the first time, read in a kept folder afterwards. */
async function organsOnce(platform, folder, below) {
  const file = join(folder, 'people.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const top = await sources.createTestOrgan(platform, 'celiang')
  for (const id of below) {
    const organ = { id, parentId: top.organId, name: `测量机关${id}`, shortName: id, kind: 'department' }
    const created = await sources.createOrgan(platform, sources.systemActor, organ)
    if (!created.ok) throw new Error(created.message)
  }
  writeFileSync(file, JSON.stringify(top))
  return top
}

for (const organCount of organCounts) {
  const keep = keptFolder === undefined ? undefined : join(keptFolder, String(organCount))
  await withEmbeddedPlatform(sources, { name: 'request-lists', today: listDay, keep }, async (platform, folder) => {
    const below = Array.from({ length: organCount - 1 }, (_, number) => `jiguan${number + 1}`)
    const top = await organsOnce(platform, folder, below)
    const organIds = [top.organId, ...below]
    const reader = organCount === 1 ? top.officer : top.supervisor
    const { rows } = await platform.database.pool.query('select count(*) as had from request')
    let { had } = rows[0]
    for (const size of sizes.filter((wanted) => wanted >= had)) {
      const started = performance.now()
      if (size > had) {
        await addRequests(sources, platform, {
          from: had + 1,
          to: size,
          organIds,
          handlerId: top.handler.personId,
        })
      }
      had = size
      const loading = ((performance.now() - started) / 1000).toFixed(0)
      console.log(`\n${size} 件申请，${organCount} 个机关（装入 ${loading} 秒）`)
      const cases = Object.entries(listCases(sources, platform, { reader, handler: top.handler, organIds }))
      await measureCases(
        platform,
        cases.filter(([name]) => only.test(name)),
        rounds,
      )
    }
  })
}

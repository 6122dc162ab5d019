// Durable intake of a request (form sealed, event, view, audit entry, outbox, one transaction), against a raw
// INSERT + COMMIT of the same amount of text on the same server, which flushes every commit.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importSources } from './lib/platform-source.mjs'
import { median, spread } from './lib/statistics.mjs'

const rounds = 5
const perRound = 400

const {
  startEmbeddedServer,
  openDatabase,
  migrate,
  createPlatform,
  submitRequest,
  createOrgan,
  publicActor,
  systemActor,
} = await importSources(
  'intake',
  `export { startEmbeddedServer } from '@gongkai/platform/database/embedded'
     export { openDatabase, migrate } from '@gongkai/platform/database'
     export { createPlatform } from '@gongkai/platform'
     export { submitRequest } from '@gongkai/platform/actions/requests'
     export { createOrgan } from '@gongkai/platform/actions/organs'
     export { publicActor, systemActor } from '@gongkai/platform/people'`,
)

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-intake-'))
const server = await startEmbeddedServer({ dataFolder: folder, log: () => {} })
const database = await openDatabase({ connection: server.connection })
try {
  await migrate(database)
  const encryptionKeys = { current: 1, keys: new Map([[1, Buffer.alloc(32, 7)]]) }
  const platform = createPlatform({ database, filesFolder: join(folder, 'files'), encryptionKeys })
  const organs = Array.from({ length: 8 }, (_, number) => `organ${number}`)
  for (const id of organs) {
    const organ = { id, parentId: null, name: `测量机关${id}`, shortName: id, kind: 'department' }
    const created = await createOrgan(platform, systemActor, organ)
    if (!created.ok) throw new Error(created.message)
  }
  const form = {
    applicantKind: 'naturalPerson',
    name: '演示申请人甲',
    identityKind: 'otherProof',
    identityNumber: 'YANSHI-1',
    email: 'jia@example.com',
    postalAddress: '示范市演示路1号',
    content: '和平片区老旧小区改造工程2025年度中央补助资金分配表，以及该工程的施工合同。'.repeat(4),
    provisionForm: 'electronic',
    obtainingRoute: 'email',
  }
  await database.pool.query(
    'create table raw_insert (id bigint generated always as identity primary key, body text not null)',
  )
  const body = JSON.stringify(form)

  const intake = async (organId) => {
    const result = await submitRequest(platform, publicActor, { organId, form })
    if (!result.ok) throw new Error(result.message)
  }
  const raw = () => database.pool.query('insert into raw_insert (body) values ($1)', [body])

  /** Runs `work` so often over so many clients; answers how many a second. */
  async function perSecond(clients, work) {
    let left = perRound
    const started = process.hrtime.bigint()
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        while (left-- > 0) await work(client)
      }),
    )
    return perRound / (Number(process.hrtime.bigint() - started) / 1e9)
  }

  const cases = [
    ['1 个申请人', 1, () => intake('organ0')],
    ['8 个申请人，同一机关', 8, () => intake('organ0')],
    ['8 个申请人，八个机关', 8, (client) => intake(organs[client])],
  ]
  const { rows } = await database.pool.query('show fsync')
  console.log(`每轮 ${perRound} 件，${rounds} 轮交替，正文 ${body.length} 字；fsync ${rows[0].fsync}`)
  for (const [name, clients, work] of cases) {
    await perSecond(clients, work)
    await perSecond(clients, raw)
    const results = []
    for (let round = 0; round < rounds; round++) {
      results.push({ intake: await perSecond(clients, work), raw: await perSecond(clients, raw) })
    }
    const of = (field) => results.map((result) => result[field])
    const ratio = median(results.map((result) => result.raw / result.intake))
    console.log(
      `${name}：收件 ${spread(of('intake'), 0)} 件/秒，INSERT+COMMIT ${spread(of('raw'), 0)} 次/秒，之比 ${ratio.toFixed(1)}`,
    )
  }
} finally {
  await database.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

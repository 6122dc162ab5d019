// A list page of the portal, against bare node:http sending the same bytes.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startBuiltServer } from './lib/built-server.mjs'
import { askForPage } from './lib/load.mjs'
import { processorTime, processorTimeWithChildren } from './lib/processor-time.mjs'
import { publishItems } from './lib/publish-items.mjs'
import { median, spread } from './lib/statistics.mjs'

const rounds = 7
const load = { count: 3000, connections: 16 }
const path = '/search?organ=yanshi'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-page-'))
const platform = await startBuiltServer()
let bare
try {
  await publishItems(platform.port, platform.password, 40)
  const page = Buffer.from(await (await fetch(`http://127.0.0.1:${platform.port}${path}`)).arrayBuffer())
  writeFileSync(join(folder, 'page.html'), page)
  const bareEntry = fileURLToPath(new URL('./lib/bare-server.mjs', import.meta.url))
  bare = spawn(process.execPath, [bareEntry, join(folder, 'page.html')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(bare.stdout, 'data')
  const servers = {
    platform: { port: platform.port, pid: platform.pid, used: () => processorTime(platform.pid) },
    database: { used: () => processorTimeWithChildren(platform.databasePid) },
    bare: { port: Number(line), pid: bare.pid, used: () => processorTime(bare.pid) },
  }
  const bytes = page.length
  for (const name of ['platform', 'bare']) await askForPage(servers[name].port, path, { ...load, bytes })

  const results = { platform: [], bare: [] }
  for (let round = 0; round < rounds; round++) {
    for (const name of ['platform', 'bare']) {
      const before = servers[name].used()
      const databaseBefore = servers.database.used()
      const seconds = await askForPage(servers[name].port, path, { ...load, bytes })
      results[name].push({
        perSecond: load.count / seconds,
        processor: (servers[name].used() - before) / load.count,
        database: (servers.database.used() - databaseBefore) / load.count,
      })
    }
  }
  const of = (name, field) => results[name].map((result) => result[field])
  const ratios = results.platform.map(
    ({ processor, database }, round) => (processor + database) / results.bare[round].processor,
  )
  console.log(`页面 ${path}：${bytes} 字节，${load.connections} 个连接，每轮 ${load.count} 次，${rounds} 轮交替`)
  console.log(
    `平台         ${spread(of('platform', 'perSecond'), 0)} 次/秒；处理器 ${spread(of('platform', 'processor'), 3)} 毫秒/次，其中另有数据库 ${spread(of('platform', 'database'), 3)}`,
  )
  console.log(
    `node:http    ${spread(of('bare', 'perSecond'), 0)} 次/秒；处理器 ${spread(of('bare', 'processor'), 3)} 毫秒/次`,
  )
  console.log(
    `处理器时间（含数据库）之比：${spread(ratios, 1)}；吞吐之比：${(median(of('bare', 'perSecond')) / median(of('platform', 'perSecond'))).toFixed(1)}`,
  )
} finally {
  bare?.kill()
  await platform.stop()
  rmSync(folder, { recursive: true, force: true })
}

// `gongkai report audit` over a folder of reports: how much faster with two cores than with one.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBatch } from './lib/report-batch.mjs'
import { runGongkai } from './lib/run-gongkai.mjs'
import { spread } from './lib/statistics.mjs'

const count = Number(process.env.BENCH_FILES ?? 1000)
const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
if (availableParallelism() < 2) {
  console.log('这台机器只有一个核，无法比较。')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'gongkai-batch-'))
try {
  makeBatch(join(folder, 'reports'), count)
  const audit = (cores) => runGongkai(['report', 'audit', join(folder, 'reports')], cores)
  const one = []
  const two = []
  for (let round = 0; round < rounds; round++) {
    one.push(await audit([0]))
    two.push(await audit([0, 1]))
  }
  const seconds = (runs) => runs.map((run) => run.seconds)
  const processor = (runs) => runs.map((run) => run.processor)
  const best = (runs) => Math.min(...seconds(runs))
  console.log(`${count} 份（每 50 份有 1 份 PDF），${rounds} 轮交替，测量时系统负载 ${loadavg()[0].toFixed(1)}`)
  console.log(`  一个核：${spread(seconds(one), 1)} 秒，处理器 ${spread(processor(one), 1)} 秒`)
  console.log(`  两个核：${spread(seconds(two), 1)} 秒，处理器 ${spread(processor(two), 1)} 秒`)
  console.log(
    `  最好的一轮之比：×${(best(one) / best(two)).toFixed(2)}；每分钟 ${Math.round((count * 60) / best(two)).toLocaleString('en')} 份（两个核）`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

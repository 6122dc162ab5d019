// `gongkai report audit` over a folder of reports: how much faster with two cores than with one, and how near that comes
// to what two cores of this machine can do at all: two programs side by side, each on a core of its own with half of the
// reports, which share nothing.
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
  makeBatch(join(folder, 'whole/reports'), count)
  makeBatch(join(folder, 'half/reports'), Math.round(count / 2))
  const audit = (part, cores) => runGongkai(['report', 'audit', join(folder, part, 'reports')], cores)
  const one = []
  const two = []
  const apart = []
  for (let round = 0; round < rounds; round++) {
    one.push(await audit('whole', [0]))
    two.push(await audit('whole', [0, 1]))
    apart.push(slowest(await Promise.all([audit('half', [0]), audit('half', [1])])))
  }
  const seconds = (runs) => runs.map((run) => run.seconds)
  const processor = (runs) => runs.map((run) => run.processor)
  const best = (runs) => Math.min(...seconds(runs))
  const line = (runs) => `${spread(seconds(runs), 1)} 秒，处理器 ${spread(processor(runs), 1)} 秒`
  console.log(`${count} 份（每 50 份有 1 份 PDF），${rounds} 轮交替，测量时系统负载 ${loadavg()[0].toFixed(1)}`)
  console.log(`  一个核：${line(one)}`)
  console.log(`  两个核：${line(two)}`)
  console.log(`  两个程序各用一个核、各读一半：${line(apart)}`)
  console.log(
    `  最好的一轮之比：两个核 ×${(best(one) / best(two)).toFixed(2)}，这台机器的极限（两个程序）×${(best(one) / best(apart)).toFixed(2)}；` +
      `每分钟 ${Math.round((count * 60) / best(two)).toLocaleString('en')} 份（两个核）`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Two runs side by side as one: it has ended when both have, and has used what both used. */
function slowest(runs) {
  return {
    seconds: Math.max(...runs.map((run) => run.seconds)),
    processor: runs.reduce((sum, run) => sum + run.processor, 0),
  }
}

// `gongkai report audit` over 10,000 reports: whether memory grows with the number of files.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBatch } from './lib/report-batch.mjs'
import { runGongkai } from './lib/run-gongkai.mjs'
import { median } from './lib/statistics.mjs'

const most = Number(process.env.BENCH_FILES ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'gongkai-batch-'))
const cores = Array.from({ length: Math.min(2, availableParallelism()) }, (_, core) => core)
try {
  console.log('份数 | 常驻内存峰值 MB | 后半程中位数 MB | 处理器秒 | 秒 | 份/分钟')
  const medians = []
  for (const count of [most / 10, most]) {
    makeBatch(join(folder, String(count), 'reports'), count)
    const run = await runGongkai(['report', 'audit', join(folder, String(count), 'reports')], cores)
    const late = median(run.resident.slice(run.resident.length >> 1))
    medians.push(late)
    const cells = [
      count,
      run.peak.toFixed(0),
      late.toFixed(0),
      run.processor.toFixed(0),
      run.seconds.toFixed(0),
      Math.round((count * 60) / run.seconds),
    ]
    console.log(cells.join(' | '))
  }
  console.log(`十倍的文件，内存 ×${(medians[1] / medians[0]).toFixed(2)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

// Reads damaged copies of all sample reports and says whether one crashed the reader, took too long or looked clean.
// `npm run fuzz` examines 20,000; `npm run fuzz -- 500 7` examines 500 from seed 7 on.
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { root } from './lib/root.mjs'

const [count = 20_000, firstSeed = 1] = process.argv.slice(2).map(Number)
if (!(count > 0) || !Number.isInteger(firstSeed)) {
  console.error('用法：npm run fuzz -- [份数] [起始种子]')
  process.exit(1)
}
const limit = { milliseconds: 5000, megabytes: 512 }
const samples = join(root, 'samples/reports')
const bundle = join(root, 'node_modules/.cache/fuzz/worker.mjs')
await build({
  entryPoints: [join(root, 'packages/documents/src/annual-report/testing/fuzz-worker.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['source'],
  packages: 'bundle',
  external: ['pdfjs-dist', 'cfb', 'saxes', 'parse5', 'fflate'],
  logLevel: 'error',
})

const wrong = []
const started = performance.now()
const pending = Array.from({ length: count }, (_, i) => ({ seed: firstSeed + i, again: false })).reverse()
let done = 0
await Promise.all(Array.from({ length: Math.min(availableParallelism(), count) }, readMany))

const seconds = (performance.now() - started) / 1000
console.log(`读了 ${count} 份损坏的文件，用时 ${seconds.toFixed(0)} 秒，发现 ${wrong.length} 处问题。`)
for (const text of wrong) console.log(`  ${text}`)
process.exitCode = wrong.length === 0 ? 0 : 1

/** One worker after the other, until nothing is left to examine. */
async function readMany() {
  while (pending.length > 0) await readWithOneWorker()
}

/** Until nothing is left, or until a file has cost the worker. */
function readWithOneWorker() {
  return new Promise((settle) => {
    const worker = new Worker(bundle, {
      workerData: samples,
      resourceLimits: { maxOldGenerationSizeMb: limit.megabytes },
    })
    let current = null
    let timer = null
    const end = async () => {
      clearTimeout(timer)
      await worker.terminate()
      settle()
    }
    const lose = (text) => {
      // A busy machine can make any file slow: only one that is slow twice is told.
      if (current && !current.again) pending.unshift({ ...current, again: true })
      else if (current) report(`seed ${current.seed}: ${text}`)
      else report(`the worker does not start: ${text}`)
      current = null
      void end()
    }
    const next = () => {
      current = pending.pop() ?? null
      if (!current) return end()
      const wait = patience()
      timer = setTimeout(() => lose(`took longer than ${Math.round(wait)} ms`), wait)
      worker.postMessage(current.seed)
    }
    worker.on('message', (message) => {
      clearTimeout(timer)
      if (!message.ready) {
        done += 1
        if (message.wrong) report(message.wrong)
        if (done % 1000 === 0) {
          const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20)
          const seconds = Math.round((performance.now() - started) / 1000)
          console.log(`  ${done} / ${count}，${seconds} 秒，常驻内存 ${megabytes} MB`)
        }
      }
      next()
    })
    worker.on('error', (error) => lose(error.message))
  })
}

/** Milliseconds one file may take: with more at work than there are cores, everybody waits for a turn. */
function patience() {
  return limit.milliseconds * Math.max(1, (1.5 * loadavg()[0]) / availableParallelism())
}

function report(text) {
  wrong.push(text)
  console.log(`  ${text}`)
}

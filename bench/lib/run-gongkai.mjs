import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { processorTime } from './processor-time.mjs'

const entry = fileURLToPath(new URL('../../apps/cli/dist/main.mjs', import.meta.url))

/**
 * Runs the built command line on the given cores and answers how long it took (`seconds`), the processor time it used
 * (`processor`, seconds), and the most memory it held, in megabytes. Linux: `taskset` and `/proc`.
 */
export async function runGongkai(args, cores) {
  const started = process.hrtime.bigint()
  const child = spawn('taskset', ['-c', cores.join(','), process.execPath, entry, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const seen = { processor: 0, peak: 0, resident: [] }
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      seen.processor = processorTime(child.pid) / 1000
      const megabytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
      // A process that has just ended holds nothing any more.
      if (megabytes('VmRSS') === 0) return
      seen.peak = megabytes('VmHWM')
      seen.resident.push(megabytes('VmRSS'))
    } catch (error) {
      // It has just ended.
      if (error.code !== 'ENOENT' && error.code !== 'ESRCH') throw error
    }
  }
  const timer = setInterval(look, 50)
  const status = await new Promise((settle, reject) => {
    child.once('error', reject)
    child.once('exit', settle)
  })
  clearInterval(timer)
  if (status !== 0 && status !== 1) throw new Error(`gongkai ended with ${status}`)
  return { ...seen, seconds: Number(process.hrtime.bigint() - started) / 1e9 }
}

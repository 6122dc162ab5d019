import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second in /proc; 100 on every Linux that Node runs on. */
const ticksPerSecond = 100

function stat(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
}

/** Processor time a process has used so far, user and system, in milliseconds. Linux. */
export function processorTime(pid) {
  return (stat(pid).ticks * 1000) / ticksPerSecond
}

/** The same for a process and everything it has started, such as the sessions of a database server. */
export function processorTimeWithChildren(pid) {
  let total = processorTime(pid)
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      if (stat(entry).parent === pid) total += processorTime(entry)
    } catch (error) {
      // it ended while we looked
      if (error.code !== 'ENOENT' && error.code !== 'ESRCH') throw error
    }
  }
  return total
}

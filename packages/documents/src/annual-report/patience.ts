import { availableParallelism, loadavg } from 'node:os'

/**
 * How many times as long as on a quiet machine reading a file may take now: as many times as there are processes for
 * each core, from 1 to 8. A good file must not be refused because others are at work. Windows knows no load: always 1.
 */
export function patience(load: number = loadavg()[0] ?? 0, cores: number = availableParallelism()): number {
  return Math.round(Math.min(8, Math.max(1, load / cores)) * 10) / 10
}

/** How long a file was given, for people: `30 秒`, `96 秒（机器繁忙，已放宽到平时的 3.2 倍）`. */
export function patienceText(milliseconds: number, factor: number): string {
  const seconds = Math.round((milliseconds * factor) / 100) / 10
  return factor > 1 ? `${seconds} 秒（机器繁忙，已放宽到平时的 ${factor} 倍）` : `${seconds} 秒`
}

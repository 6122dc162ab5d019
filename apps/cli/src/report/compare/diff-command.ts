import type { Reading } from '@gongkai/documents/annual-report'
import { ruleSetVersion } from '@gongkai/law/annual-report'
import { UsageError } from '../../usage-error.ts'
import type { CommandIo } from '../command-io.ts'
import type { FileOutcome } from '../outcome.ts'
import { versioned } from '../outcome.ts'
import { parseOptions } from '../parse-options.ts'
import { readPaths } from '../reading/read-files.ts'
import { compareReports, isEqual } from './compare-reports.ts'
import { comparisonText } from './comparison-text.ts'

interface ReadReport {
  path: string
  reading: Reading
}

/**
 * `gongkai report diff A B [--json]`: what differs between two years or two versions; of two years the earlier counts
 * as the old one, in whatever order they are given. Answers 0 nothing differs, 1 something does, 2 one is unreadable.
 */
export async function diffCommand(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, { json: { type: 'boolean' } })
  if (positionals.length !== 2) throw new UsageError('请给出两份报告。用法：gongkai report diff 甲 乙 [--json]')
  const outcomes = await readPaths(positionals, { io, workers: 2, audit: null })
  const refusals = outcomes.flatMap(({ path, result }) => (result.ok ? [] : [{ path, error: result.reason }]))
  const [first, second, third] = outcomes.flatMap(reportOf)
  if (refusals.length > 0) {
    if (values.json) await io.out(`${JSON.stringify({ unreadable: refusals }, null, 1)}\n`)
    else for (const { path, error } of refusals) await io.error(`✗ ${path}\n  读不了：${error}\n`)
    return 2
  }
  if (!first || !second) {
    throw new UsageError('这两个路径是同一个文件，没有什么可以比较。')
  }
  if (third) throw new UsageError('每个路径应当只有一份报告：diff 比较的是两个文件，不是文件夹。')
  const [older, newer] =
    (second.reading.year ?? 0) < (first.reading.year ?? 0) && second.reading.year !== null
      ? [second, first]
      : [first, second]
  const comparison = compareReports(older.reading, newer.reading)
  if (values.json) {
    const { findings, ...rest } = comparison
    const { appeared, disappeared } = findings
    const both = { appeared: appeared.map(versioned), disappeared: disappeared.map(versioned) }
    const value = { old: metadata(older), new: metadata(newer), ruleSetVersion, ...rest, findings: both }
    await io.out(`${JSON.stringify(value, null, 1)}\n`)
  } else await io.out(comparisonText(comparison, older, newer))
  return isEqual(comparison) ? 0 : 1
}

function reportOf({ path, result }: FileOutcome): ReadReport[] {
  return result.ok ? [{ path, reading: result.reading }] : []
}

function metadata({ path, reading }: ReadReport): object {
  const { organ, year, format, title, publishDate } = reading
  return { path, organ, year, format, title, publishDate }
}

import { realpath } from 'node:fs/promises'
import {
  auditRollUp,
  type Finding,
  formatForYear,
  rollUp,
  membersOfYear,
  unreadableMember,
} from '@gongkai/law/annual-report'
import { UsageError } from '../../usage-error.ts'
import type { CommandIo } from '../command-io.ts'
import { findFiles } from '../inputs/find-files.ts'
import { type FileOutcome, versioned } from '../outcome.ts'
import { parseOptions } from '../parse-options.ts'
import { unpackOutcome } from '../reading/packed-outcome.ts'
import { readFiles } from '../reading/read-files.ts'
import { withTemporaryFolder } from '../reading/with-temporary-folder.ts'
import { workersOf } from '../run-options.ts'
import { type CollectedReports, CollectReports } from './collect-reports.ts'
import { rollUpText } from './roll-up-text.ts'
import { saveRollUp } from './roll-up-workbook.ts'
import type { RollUpResult } from './roll-up-result.ts'

/**
 * `gongkai report roll-up PATH… [--parent FILE]`: sums with their coverage, every cell and report that is not in them,
 * and the difference to the consolidated report. Answers 0, 1 where the parent differs, 2 where a file is unreadable.
 */
export async function rollUpCommand(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    parent: { type: 'string' },
    json: { type: 'boolean' },
    xlsx: { type: 'string' },
    year: { type: 'string' },
    jobs: { type: 'string' },
  })
  if (positionals.length === 0) {
    throw new UsageError('没有给出文件。用法：gongkai report roll-up 路径… [--parent 文件] [--json] [--xlsx 文件]')
  }
  const year = values.year === undefined ? null : Number(values.year)
  if (year !== null && formatForYear(year) === null) throw new UsageError('--year 应当是报告年度，例如 --year 2024。')
  const workers = workersOf(values.jobs)
  const parent = values.parent === undefined ? null : await readParent(values.parent, io)
  const parentYear = parent?.result.ok ? parent.result.reading.year : null
  const collected = await collect(positionals, values.parent, io, workers)
  const result = sumUp(collected, parent, year ?? parentYear)
  if (values.json) await io.out(`${JSON.stringify(jsonOf(result), null, 1)}\n`)
  else await io.out(rollUpText(result))
  const { xlsx } = values
  if (xlsx !== undefined) {
    await withTemporaryFolder((temporary) => saveRollUp(xlsx, temporary, result))
    await io[values.json ? 'error' : 'out'](`已写入 ${xlsx}\n`)
  }
  if (result.unreadable.length > 0) return 2
  return result.differences.length > 0 ? 1 : 0
}

async function readParent(path: string, io: CommandIo): Promise<FileOutcome> {
  const { files } = await findFiles([path])
  for await (const { packed } of readFiles(files, { io, workers: 1, audit: null })) {
    const outcome = unpackOutcome(packed)
    if (!outcome.result.ok) throw new UsageError(`汇总报告“${path}”读不了：${outcome.result.reason}`)
    return outcome
  }
  throw new UsageError(`汇总报告“${path}”不是一个文件。`)
}

async function collect(
  paths: readonly string[],
  parent: string | undefined,
  io: CommandIo,
  workers: number,
): Promise<CollectedReports> {
  const { files } = await findFiles(paths)
  const own = parent === undefined ? null : await realpath(parent).catch(() => null)
  const real = await Promise.all(files.map(({ path }) => realpath(path).catch(() => path)))
  const members = files.filter((_, index) => own === null || real[index] !== own)
  const collecting = new CollectReports()
  for await (const { packed } of readFiles(members, { io, workers, audit: null })) collecting.add(unpackOutcome(packed))
  return collecting
}

function sumUp(collected: CollectedReports, parent: FileOutcome | null, year: number | null): RollUpResult {
  const { members, duplicates, unreadable } = collected
  const reported = parent?.result.ok ? parent.result.reading : null
  const chosen = year ?? collected.commonYear()
  const format = reported?.format ?? (chosen === null ? null : formatForYear(chosen)) ?? '2021'
  const sums = rollUp(members, { format, year: chosen })
  const all = [...members, ...unreadable.map(({ id }) => unreadableMember(id))]
  const differences: Finding[] = reported ? auditRollUp(reported, membersOfYear(all, reported.year)) : []
  return { sums, duplicates, unreadable, names: collected.names, parent: parent?.path ?? null, differences }
}

function jsonOf({ sums, duplicates, unreadable, names, parent, differences }: RollUpResult): object {
  const { format, year, coverage, cells, tables } = sums
  const unknown = Object.values(cells).filter((cell) => cell.unknown.length > 0)
  return {
    format,
    year,
    coverage: { ...coverage, duplicates, unreadable },
    organs: Object.fromEntries(names),
    tables,
    unknownCells: unknown.map(({ address, value, unknown: reports }) => ({ address, value, reports })),
    parent,
    differences: differences.map(versioned),
  }
}

import { availableParallelism } from 'node:os'
import { type AuditOptions, auditOptionsOf } from '@gongkai/law/annual-report'
import { UsageError } from '../usage-error.ts'
import { parseOptions } from './parse-options.ts'
import { readRulesFile } from './rules-file.ts'

/** What `report read` and `report audit` were asked to do. */
export interface RunOptions {
  paths: string[]
  json: boolean
  out: string | undefined
  csv: string | undefined
  xlsx: string | undefined
  html: string | undefined
  /** Where reports of the year before are looked for. */
  previous: string | undefined
  /** The consolidated report that the others add up to. */
  rollUp: string | undefined
  /** Null for reading alone. */
  audit: AuditOptions | null
  workers: number
}

/** Reads the arguments of `report read` and `report audit`; all that does not fit is a sentence. */
export async function runOptions(action: 'read' | 'audit', args: string[]): Promise<RunOptions> {
  const { values, positionals } = parseOptions(args, {
    json: { type: 'boolean' },
    out: { type: 'string' },
    csv: { type: 'string' },
    xlsx: { type: 'string' },
    html: { type: 'string' },
    previous: { type: 'string' },
    'roll-up': { type: 'string' },
    rules: { type: 'string' },
    jobs: { type: 'string' },
  })
  const { json = false, out, csv, xlsx, html, previous, rules } = values
  const rollUp = values['roll-up']
  if (positionals.length === 0) {
    throw new UsageError(`没有给出文件。用法：gongkai report ${action} 文件… [--json] [--out 文件夹]`)
  }
  if (json && csv === '-') throw new UsageError('--json 和 --csv - 都要在屏幕上输出，只能用一个。')
  if (action === 'read') {
    const [auditing] = Object.entries({ '--previous': previous, '--roll-up': rollUp, '--rules': rules }).flatMap(
      ([name, value]) => (value === undefined ? [] : [name]),
    )
    if (auditing !== undefined) throw new UsageError(`${auditing} 只用于核对：请改用 gongkai report audit。`)
  }
  const audit = action === 'audit' ? (rules === undefined ? {} : auditOptionsOf([await readRulesFile(rules)])) : null
  return { paths: positionals, json, out, csv, xlsx, html, previous, rollUp, audit, workers: workersOf(values.jobs) }
}

/** How many files are read at once: as asked for, else as many as there are cores. */
export function workersOf(jobs: string | undefined): number {
  if (jobs === undefined) return Math.min(64, availableParallelism())
  const workers = Number(jobs)
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) throw new UsageError('--jobs 应当是 1 到 64 的整数。')
  return workers
}

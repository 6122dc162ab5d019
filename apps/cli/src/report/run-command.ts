import { realpath } from 'node:fs/promises'
import {
  auditAgainstPrevious,
  auditRollUp,
  type RollUpMember,
  SiblingTexts,
  siblingPrint,
  membersOfYear,
  unreadableMember,
} from '@gongkai/law/annual-report'
import type { CommandIo } from './command-io.ts'
import { findFiles } from './inputs/find-files.ts'
import { isArchive } from './inputs/inputs.ts'
import { type FileOutcome, type OutcomeState, stateOf } from './outcome.ts'
import { outputsOf } from './outputs/outputs-of.ts'
import { oneLine, summaryText } from './outputs/outcome-text.ts'
import { PreviousReports } from './previous-reports.ts'
import { unpackOutcome } from './reading/packed-outcome.ts'
import { readFiles } from './reading/read-files.ts'
import { Spool } from './reading/spool.ts'
import { withTemporaryFolder } from './reading/with-temporary-folder.ts'
import { type RunOptions, runOptions } from './run-options.ts'

type Counts = Record<OutcomeState, number>

/**
 * `gongkai report read|audit PATH…`: reads, audits, and hands each outcome to the outputs in the order of the files.
 * Answers 0 nothing wrong, 1 findings of severity error, 2 a file could not be read.
 */
export async function runCommand(action: 'read' | 'audit', args: string[], io: CommandIo): Promise<number> {
  const options = await runOptions(action, args)
  return withTemporaryFolder(async (temporary) => {
    const { files: found, single: oneFile } = await findFiles(options.paths)
    const single = oneFile && !(await isArchive(found))
    const parentPath = options.rollUp === undefined ? null : await realpath(options.rollUp).catch(() => null)
    const real = await Promise.all(found.map(({ path }) => realpath(path).catch(() => path)))
    const files = found.filter((_, index) => parentPath === null || real[index] !== parentPath)
    const outputs = await outputsOf(options, io, temporary, single)
    const counts: Counts = { unreadable: 0, errors: 0, warnings: 0, doubtful: 0, notes: 0, clean: 0 }
    const emit = async (outcome: FileOutcome) => {
      counts[stateOf(outcome)]++
      for (const output of outputs) await output.add(outcome)
    }
    const compares =
      options.audit !== null && (!single || options.previous !== undefined || options.rollUp !== undefined)
    const reading = { io, workers: options.workers, audit: options.audit }
    let unreadableBefore = 0
    if (compares) unreadableBefore = await auditTogether(files, options, io, temporary, emit)
    else for await (const { packed } of readFiles(files, reading)) await emit(unpackOutcome(packed))
    for (const output of outputs) await output.close()
    await sayWhatWasDone(options, counts, io, action === 'audit')
    if (counts.unreadable + unreadableBefore > 0) return 2
    return counts.errors > 0 ? 1 : 0
  })
}

/**
 * Two passes: all files are read and wait on disk, then each is held against the report of the year before, wherever
 * among the files it stood, and handed on. Memory holds names and places only. Answers how many reports of the year
 * before could not be read.
 */
async function auditTogether(
  files: Awaited<ReturnType<typeof findFiles>>['files'],
  { audit, previous, rollUp, workers }: RunOptions,
  io: CommandIo,
  temporary: string,
  emit: (outcome: FileOutcome) => Promise<void>,
): Promise<number> {
  const rules = audit ?? {}
  const spool = await Spool.create(temporary, 'outcomes')
  const earlier = await Spool.create(temporary, 'earlier')
  let unreadableBefore = 0
  try {
    const known = new PreviousReports<{ spool: Spool; number: number }>()
    const siblings = new SiblingTexts()
    if (previous !== undefined) {
      const { files: olderFiles } = await findFiles([previous])
      for await (const { packed, subject } of readFiles(olderFiles, { io, workers, audit: null })) {
        if (subject) known.add(subject.organ, subject.year, { spool: earlier, number: await earlier.add(packed) })
        else {
          const { path, result } = unpackOutcome(packed)
          if (result.ok) continue
          unreadableBefore++
          await io.error(`上一年度的报告“${oneLine(path)}”读不出：${result.reason}\n`)
        }
      }
    }
    for await (const { packed, subject } of readFiles(files, { io, workers, audit: rules })) {
      const number = await spool.add(packed)
      if (!subject) continue
      known.add(subject.organ, subject.year, { spool, number })
      siblings.add(subject.print)
    }
    const members: RollUpMember[] = []
    for (let number = 0; number < spool.length; number++) {
      const outcome = unpackOutcome(await spool.get(number))
      if (outcome.result.ok && outcome.findings) {
        const { reading } = outcome.result
        outcome.findings.push(...siblings.findings(siblingPrint(reading), rules))
        const place = known.before(reading.organ, reading.year)
        const before = place ? unpackOutcome(await place.spool.get(place.number)) : null
        if (before?.result.ok) {
          outcome.comparedWith = before.path
          outcome.findings.push(...auditAgainstPrevious(reading, before.result.reading, rules))
        }
        if (rollUp !== undefined) {
          const { evidence: _evidence, original: _original, ...report } = reading
          members.push({ id: outcome.path, report })
        }
      }
      if (rollUp !== undefined && !outcome.result.ok) members.push(unreadableMember(outcome.path))
      await emit(outcome)
    }
    if (rollUp !== undefined) await emitParent(rollUp, members, { io, workers, audit: rules }, emit)
    return unreadableBefore
  } finally {
    await spool.close()
    await earlier.close()
  }
}

/** The consolidated report comes last: held against its own rules and against the sum of the others. */
async function emitParent(
  path: string,
  members: readonly RollUpMember[],
  reading: Parameters<typeof readFiles>[1],
  emit: (outcome: FileOutcome) => Promise<void>,
): Promise<void> {
  const { files } = await findFiles([path])
  for await (const { packed } of readFiles(files, reading)) {
    const outcome = unpackOutcome(packed)
    if (outcome.result.ok && outcome.findings) {
      const report = outcome.result.reading
      outcome.findings.push(...auditRollUp(report, membersOfYear(members, report.year), reading.audit ?? {}))
    }
    await emit(outcome)
  }
}

async function sayWhatWasDone(options: RunOptions, counts: Counts, io: CommandIo, isAudit: boolean): Promise<void> {
  const { json, csv, xlsx, html } = options
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const files = [csv, xlsx, html].filter((path) => path !== undefined && path !== '-')
  const screenIsTaken = json || csv === '-'
  const say = screenIsTaken ? io.error : io.out
  if (!screenIsTaken && (total > 1 || files.length > 0)) await say(summaryText(counts, isAudit))
  for (const path of files) await say(`已写入 ${path}\n`)
}

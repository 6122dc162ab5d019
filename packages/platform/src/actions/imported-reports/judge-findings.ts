import {
  type AnnualReport,
  type CellAddress,
  type CellValue,
  type Finding,
  fingerprintOf,
  groundOf,
} from '@gongkai/law/annual-report'
import type { Decision } from './imported-report-record.ts'

/** A figure that was another one when somebody decided. */
export interface ChangedGround {
  /** Null: what was found or expected beside the cells, such as a figure of the year before. */
  cell: CellAddress | null
  before: CellValue
  now: CellValue
}

/** A decision whose ground has changed since: the finding is open again. */
export interface EarlierDecision extends Pick<Decision, 'kind' | 'reason' | 'personId' | 'at'> {
  changes: ChangedGround[]
}

/** A finding with what people decided about it. */
export interface JudgedFinding extends Finding {
  fingerprint: string
  decision: Pick<Decision, 'kind' | 'reason' | 'personId' | 'at'> | null
  /** What was decided on an older ground, where nothing has been decided on the present one. */
  earlier: EarlierDecision | null
}

/**
 * Gives every finding of an audit the decision that rests on the same ground. Where the ground has changed (another
 * figure, another wording at the same place) the finding is open again and says what was decided before.
 */
export function judgeFindings(
  findings: readonly Finding[],
  report: Pick<AnnualReport, 'tables'>,
  decisions: readonly Decision[],
): JudgedFinding[] {
  const grounds = findings.map((finding) => groundOf(finding, report))
  const prints = grounds.map(fingerprintOf)
  const present = new Set(prints)
  const byPrint = new Map(decisions.map((decision) => [decision.fingerprint, decision]))
  const orphans = decisions.filter(({ fingerprint }) => !present.has(fingerprint))
  return findings.map((finding, index) => {
    const fingerprint = prints[index] ?? ''
    const ground = grounds[index]
    const standing = byPrint.get(fingerprint)
    // of several decisions about one place the last one counts; two findings of one place share it
    const before = standing
      ? undefined
      : orphans.findLast(({ ground: { code, where } }) => code === finding.code && where === finding.where)
    return {
      ...finding,
      fingerprint,
      decision: standing ? saying(standing) : null,
      earlier: before && ground ? { ...saying(before), changes: changesBetween(before.ground, ground) } : null,
    }
  })
}

const saying = ({ kind, reason, personId, at }: Decision) => ({ kind, reason, personId, at })

function changesBetween(before: Decision['ground'], now: Decision['ground']): ChangedGround[] {
  const addresses = [...new Set([...Object.keys(before.cells), ...Object.keys(now.cells)])].sort()
  const cells = addresses
    .map((cell) => ({ cell, before: before.cells[cell] ?? null, now: now.cells[cell] ?? null }))
    .filter((change) => change.before !== change.now)
  if (cells.length > 0) return cells
  const beside = [
    { cell: null, before: before.quote, now: now.quote },
    { cell: null, before: before.found, now: now.found },
    { cell: null, before: before.expected, now: now.expected },
  ]
  return beside.filter((change) => change.before !== change.now)
}

/** Counts for lists: what people found not to be so no longer counts. */
export function countJudged(findings: readonly JudgedFinding[]): {
  errors: number
  warnings: number
  undecided: number
} {
  const standing = findings.filter(({ decision }) => decision?.kind !== 'dismissed')
  const count = (severity: Finding['severity']) => standing.filter((finding) => finding.severity === severity).length
  const undecided = findings.filter(({ severity, decision }) => severity !== 'info' && decision === null).length
  return { errors: count('error'), warnings: count('warning'), undecided }
}

/** The findings that stand for readers outside: without those dismissed, and without who said what. */
export function standingFindings(findings: readonly (Finding & Partial<JudgedFinding>)[]): Finding[] {
  return findings
    .filter(({ decision }) => decision?.kind !== 'dismissed')
    .map(({ fingerprint: _fingerprint, decision: _decision, earlier: _earlier, ...finding }) => finding)
}

import type { AnnualReport, Finding, FindingSeverity } from '../report.ts'
import { auditContext } from './audit-context.ts'
import type { Observation, RuleDescription } from './audit-rule.ts'
import { reportRules, yearRules } from './rule-set.ts'
import { yearPair } from './year-rule.ts'

/** How a region wants to be told: a code with another severity, or switched off. */
export interface AuditOptions {
  severities?: Readonly<Partial<Record<string, FindingSeverity | 'off'>>>
}

/** Makes findings of what a rule saw; none where the region has switched the rule off. */
export function findingsOf(rule: RuleDescription, seen: () => Observation[], options: AuditOptions): Finding[] {
  const wanted = options.severities?.[rule.code]
  if (wanted === 'off') return []
  return seen().map((observation) => ({
    code: rule.code,
    basis: rule.basis,
    ...observation,
    severity: wanted ?? observation.severity ?? rule.severity,
  }))
}

/**
 * Holds one report against all rules that can be judged on it alone.
 *
 * @returns findings in the order of the rule set; empty for a report in which nothing is wrong. A document that could
 *   not be read has no report and cannot come out clean here.
 */
export function audit(report: AnnualReport, options: AuditOptions = {}): Finding[] {
  const context = auditContext(report)
  return reportRules.flatMap((rule) => findingsOf(rule, () => rule.check(context), options))
}

/**
 * Holds a report against the one of the same organ for the year before.
 *
 * @returns findings; empty as well where the two are not reports for consecutive years.
 */
export function auditAgainstPrevious(
  report: AnnualReport,
  previous: AnnualReport,
  options: AuditOptions = {},
): Finding[] {
  const pair = yearPair(report, previous)
  if (pair === null) return []
  return yearRules.flatMap((rule) => findingsOf(rule, () => rule.check(pair), options))
}

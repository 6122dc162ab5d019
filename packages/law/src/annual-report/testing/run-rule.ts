import { findingsOf } from '../audit/audit.ts'
import { auditContext } from '../audit/audit-context.ts'
import type { AuditRule } from '../audit/audit-rule.ts'
import { type YearRule, yearPair } from '../audit/year-rule.ts'
import type { AnnualReport, Finding } from '../report.ts'

/** What one rule alone finds in a report. */
export function runRule(rule: AuditRule, report: AnnualReport): Finding[] {
  return findingsOf(rule, () => rule.check(auditContext(report)), {})
}

/** What one rule alone finds in a report beside the one before. */
export function runYearRule(rule: YearRule, report: AnnualReport, previous: AnnualReport): Finding[] {
  const pair = yearPair(report, previous)
  return pair ? findingsOf(rule, () => rule.check(pair), {}) : []
}

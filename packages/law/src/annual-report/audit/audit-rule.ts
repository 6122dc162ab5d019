import type { Finding, FindingSeverity } from '../report.ts'
import type { AuditContext } from './audit-context.ts'

/** What one rule saw; the engine adds code, severity and basis of the rule. */
export interface Observation extends Omit<Finding, 'code' | 'severity' | 'basis'> {
  /** Only where a rule judges this case milder or harder than usual. */
  severity?: FindingSeverity
}

/** A rule as people see it in a table of rules. */
export interface RuleDescription {
  /** Stable code of its findings. */
  code: string
  /** Id of the reconciliation rule (勾稽关系) it comes from: `R-B1`; null for a rule without one. */
  lawId: string | null
  severity: FindingSeverity
  /** What the rule asks, in Chinese. */
  title: string
  /** Statute, notice or reason, in Chinese. */
  basis: string
}

/** A rule about one report on its own. */
export interface AuditRule extends RuleDescription {
  check(context: AuditContext): Observation[]
}

import { amountUnit } from '../rules/amount-unit.ts'
import { cellInvalid } from '../rules/cell-invalid.ts'
import { changeEqualsItems } from '../rules/change-equals-items.ts'
import { claimMismatch } from '../rules/claim-mismatch.ts'
import { decisionsAreItemSum } from '../rules/decisions-are-item-sum.ts'
import { disputeSum } from '../rules/dispute-sum.ts'
import { excessiveAtLowVolume } from '../rules/excessive-at-low-volume.ts'
import { feeUnreported } from '../rules/fee-unreported.ts'
import { formatYearMismatch } from '../rules/format-year-mismatch.ts'
import { issuedExceedsStock } from '../rules/issued-exceeds-stock.ts'
import { itemsBelowZero } from '../rules/items-below-zero.ts'
import { listSum } from '../rules/list-sum.ts'
import { missingRow } from '../rules/missing-row.ts'
import { missingSection } from '../rules/missing-section.ts'
import { missingTable } from '../rules/missing-table.ts'
import { narrativeMismatch } from '../rules/narrative-mismatch.ts'
import { noneClaimed } from '../rules/none-claimed.ts'
import { numberingDoubled } from '../rules/numbering-doubled.ts'
import { numberingSkipped } from '../rules/numbering-skipped.ts'
import { numberingStyle } from '../rules/numbering-style.ts'
import { ordinalSkipped } from '../rules/ordinal-skipped.ts'
import { otherOrganKind } from '../rules/other-organ-kind.ts'
import { proactiveCellInvalid } from '../rules/proactive-cell-invalid.ts'
import { proactiveRowMissing } from '../rules/proactive-row-missing.ts'
import { problemsNone } from '../rules/problems-none.ts'
import { publicTotalTooSmall } from '../rules/public-total-too-small.ts'
import { publishedEarly } from '../rules/published-early.ts'
import { publishedLate } from '../rules/published-late.ts'
import { reconsiderationFirst } from '../rules/reconsideration-first.ts'
import { requestBalance } from '../rules/request-balance.ts'
import { requestRowSum } from '../rules/request-row-sum.ts'
import { requestTotalHandled } from '../rules/request-total-handled.ts'
import { ruleMakingPower } from '../rules/rule-making-power.ts'
import { sectionEmpty } from '../rules/section-empty.ts'
import { shareRounded } from '../rules/share-rounded.ts'
import { shareTotal } from '../rules/share-total.ts'
import { totalBlank } from '../rules/total-blank.ts'
import { truncatedSentence } from '../rules/truncated-sentence.ts'
import { yearMismatch } from '../rules/year-mismatch.ts'
import { boilerplate } from '../year-rules/boilerplate.ts'
import { carryOverMismatch } from '../year-rules/carry-over-mismatch.ts'
import { disputesBelowPending } from '../year-rules/disputes-below-pending.ts'
import { inForceMismatch } from '../year-rules/in-force-mismatch.ts'
import { previousItemsMismatch } from '../year-rules/previous-items-mismatch.ts'
import { repealedExceedsStock } from '../year-rules/repealed-exceeds-stock.ts'
import type { AuditRule, RuleDescription } from './audit-rule.ts'
import { rollUpRule } from './roll-up-rule.ts'
import { siblingRule } from './sibling-rule.ts'
import { versionRule } from './version-rule.ts'
import type { YearRule } from './year-rule.ts'

/** Version of the rules below; it changes whenever a rule is added, dropped or judges otherwise. */
export const ruleSetVersion = '2026.2'

/** Rules about one report, in the order of their findings: tables, then dates and sections, then prose. */
export const reportRules: readonly AuditRule[] = [
  missingTable,
  missingRow,
  missingSection,
  formatYearMismatch,
  totalBlank,
  cellInvalid,
  requestBalance,
  requestRowSum,
  requestTotalHandled,
  disputeSum,
  proactiveRowMissing,
  proactiveCellInvalid,
  publicTotalTooSmall,
  issuedExceedsStock,
  decisionsAreItemSum,
  changeEqualsItems,
  itemsBelowZero,
  ruleMakingPower,
  amountUnit,
  reconsiderationFirst,
  excessiveAtLowVolume,
  narrativeMismatch,
  claimMismatch,
  noneClaimed,
  listSum,
  shareRounded,
  shareTotal,
  yearMismatch,
  publishedLate,
  publishedEarly,
  sectionEmpty,
  problemsNone,
  feeUnreported,
  numberingDoubled,
  numberingSkipped,
  numberingStyle,
  ordinalSkipped,
  truncatedSentence,
  otherOrganKind,
]

/** Rules about a report and the one of the year before. */
export const yearRules: readonly YearRule[] = [
  carryOverMismatch,
  disputesBelowPending,
  inForceMismatch,
  repealedExceedsStock,
  previousItemsMismatch,
  boilerplate,
]

/** Every rule as people see it: code, id of the relation, severity, title and basis. */
export const auditRules: readonly RuleDescription[] = [
  ...reportRules,
  ...yearRules,
  siblingRule,
  rollUpRule,
  versionRule,
].map(({ code, lawId, severity, title, basis }) => ({ code, lawId, severity, title, basis }))

export { type AuditOptions, audit, auditAgainstPrevious } from './audit/audit.ts'
export { auditAgainstVersion } from './audit/audit-against-version.ts'
export type { RuleDescription } from './audit/audit-rule.ts'
export { type FindingPlace, settledPoints } from './audit/settled-points.ts'
export { type FindingGround, findingFingerprint, fingerprintOf, groundOf } from './audit/fingerprint.ts'
export { siblingRuleCode } from './audit/sibling-rule.ts'
export {
  auditSiblings,
  copyLimit,
  mostWitnesses,
  type SiblingPrint,
  SiblingTexts,
  siblingPrint,
  siblingSections,
} from './audit/sibling-texts.ts'
export { similarity } from './audit/prose/similarity.ts'
export { auditRules, ruleSetVersion } from './audit/rule-set.ts'
export * from './audit/rule-settings.ts'
export { chineseDigits, readChineseNumber } from './chinese-number.ts'
export { claimedNewReceived } from './claims.ts'
export { composeReport, type ReportProse } from './compose-report.ts'
export * from './form/index.ts'
export { type OrganKind, organKind } from './organ-kind.ts'
export { claimsOf, headingsOf, type ProseLine } from './prose-lines.ts'
export { agrees, narrativeClaims } from './narrative-claims.ts'
export {
  compareOrganNames,
  matchOrganName,
  type OrganNameMatch,
  organNameEnding,
  plainOrganName,
} from './organ-name.ts'
export * from './report.ts'
export { type RequestOutcome, reportRow } from './report-rows.ts'
export { auditRollUp } from './roll-up/audit-roll-up.ts'
export {
  type RolledUp,
  type RolledUpCell,
  type RollUpMember,
  type RollUpOptions,
  rollUp,
} from './roll-up/roll-up.ts'
export { membersOfYear, unreadableMember } from './roll-up/unreadable-member.ts'
export { squash } from './squash.ts'
export * from './tally/index.ts'

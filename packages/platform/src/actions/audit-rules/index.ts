export { type AuditRuleRow, type AuditRules, readAuditRules } from './read-audit-rules.ts'
export { auditOptionsAt, type RecordedRuleSetting, recordedRuleSettings, ruleLevelsOf } from './rule-levels.ts'
export { type SetAuditRule, setAuditRule } from './set-audit-rule.ts'

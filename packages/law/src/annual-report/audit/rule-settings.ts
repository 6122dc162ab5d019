import type { FindingSeverity } from '../report.ts'
import type { AuditOptions } from './audit.ts'
import type { RuleDescription } from './audit-rule.ts'
import { auditRules } from './rule-set.ts'

/** What a region can set for a rule: its severity, or that it is not asked. */
export type RuleSetting = FindingSeverity | 'off'

export const ruleSettings: readonly RuleSetting[] = ['error', 'warning', 'info', 'off']

/** 错误 · 提示 · 说明 · 停用. */
export const ruleSettingLabels: Readonly<Record<RuleSetting, string>> = {
  error: '错误',
  warning: '提示',
  info: '说明',
  off: '停用',
}

/** What one region has set, by code of the rule. */
export type RuleSettings = Readonly<Partial<Record<string, RuleSetting>>>

/** A region and what it has set; regions stand above each other. */
export interface RuleLevel {
  /** Whose settings these are, e.g. the id of an organ. */
  of: string
  settings: RuleSettings
}

/** A rule as it is asked at one place. */
export interface EffectiveRule extends RuleDescription {
  /** What holds here; null: the rule's own severity, which a single case may raise or lower. */
  setting: RuleSetting | null
  /** Whose setting it is; null where nobody has set anything. */
  setBy: string | null
}

/**
 * The rules as they are asked below all these regions. `levels` go from the top of the tree to the place itself: what
 * a nearer region has set stands before what a farther one has.
 */
export function effectiveRules(
  levels: readonly RuleLevel[],
  rules: readonly RuleDescription[] = auditRules,
): EffectiveRule[] {
  return rules.map((rule) => {
    const nearest = levels.findLast(({ settings }) => settings[rule.code] !== undefined)
    return { ...rule, setting: nearest?.settings[rule.code] ?? null, setBy: nearest?.of ?? null }
  })
}

/** The same for the audit. */
export function auditOptionsOf(levels: readonly RuleLevel[]): AuditOptions {
  const set = effectiveRules(levels).flatMap(({ code, setting }) =>
    setting === null ? [] : [[code, setting] as const],
  )
  return set.length === 0 ? {} : { severities: Object.fromEntries(set) }
}

/** Why something is no setting of a known rule, in Chinese; empty when it is one. */
export function ruleSettingProblems(code: string, setting: unknown): string[] {
  return [
    ...(auditRules.some((rule) => rule.code === code) ? [] : [`没有“${code}”这条规则`]),
    ...(ruleSettings.some((known) => known === setting) ? [] : [`“${code}”只能设为 off、error、warning 或 info`]),
  ]
}

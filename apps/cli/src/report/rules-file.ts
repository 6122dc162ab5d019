import { readFile } from 'node:fs/promises'
import { type RuleLevel, type RuleSettings, ruleSettingProblems } from '@gongkai/law/annual-report'
import { UsageError } from '../usage-error.ts'
import { openingFailed } from './inputs/opening-failed.ts'

const example = '{"rules": {"SHARE_ROUNDED": "off", "PUBLISHED_LATE": "error"}}'

/**
 * How a region wants to be told, from a JSON file `{"rules": {CODE: "off" | "error" | "warning" | "info"}}`. All that
 * is wrong with the file is said at once.
 */
export async function readRulesFile(path: string): Promise<RuleLevel> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`规则文件“${path}”：${openingFailed((error as NodeJS.ErrnoException).code)}`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError(`规则文件“${path}”不是 JSON。应当写成 ${example}`)
  }
  const rules = (value as { rules?: unknown } | null)?.rules
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) {
    throw new UsageError(`规则文件“${path}”里没有 rules。应当写成 ${example}`)
  }
  const problems = Object.entries(rules).flatMap(([code, setting]) => ruleSettingProblems(code, setting))
  if (problems.length > 0) {
    throw new UsageError(`规则文件“${path}”：${problems.join('；')}。运行 gongkai report rules 看有哪些规则。`)
  }
  return { of: path, settings: rules as RuleSettings }
}

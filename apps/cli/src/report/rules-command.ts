import { auditRules, ruleSetVersion } from '@gongkai/law/annual-report'
import type { CommandIo } from './command-io.ts'
import { parseOptions } from './parse-options.ts'
import { readRulesFile } from './rules-file.ts'
import { severityLabels } from './outputs/wording.ts'

/** `gongkai report rules [--rules FILE] [--json]`: every rule with code, severity as set, title and basis. */
export async function rulesCommand(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseOptions(args, { json: { type: 'boolean' }, rules: { type: 'string' } })
  const { severities = {} } = values.rules === undefined ? {} : await readRulesFile(values.rules)
  const rules = auditRules.map((rule) => ({ ...rule, severity: severities[rule.code] ?? rule.severity }))
  if (values.json) {
    await io.out(`${JSON.stringify({ ruleSetVersion, rules }, null, 1)}\n`)
    return 0
  }
  const lines = rules.map(({ code, lawId, severity, title, basis }) => {
    const level = severity === 'off' ? '停用' : severityLabels[severity]
    return `${code}　${level}${lawId === null ? '' : `　${lawId}`}\n  ${title}\n  依据：${basis}\n`
  })
  await io.out(`规则版本 ${ruleSetVersion}，共 ${rules.length} 条。\n\n${lines.join('\n')}`)
  return 0
}

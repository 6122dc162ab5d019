import { effectiveRules, ruleSettingLabels, ruleSetVersion } from '@gongkai/law/annual-report'
import type { CommandIo } from './command-io.ts'
import { parseOptions } from './parse-options.ts'
import { readRulesFile } from './rules-file.ts'

/** `gongkai report rules [--rules FILE] [--json]`: every rule with code, severity as set, title and basis. */
export async function rulesCommand(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseOptions(args, { json: { type: 'boolean' }, rules: { type: 'string' } })
  const levels = values.rules === undefined ? [] : [await readRulesFile(values.rules)]
  const rules = effectiveRules(levels).map(({ setting, setBy: _setBy, ...rule }) => ({
    ...rule,
    severity: setting ?? rule.severity,
  }))
  if (values.json) {
    await io.out(`${JSON.stringify({ ruleSetVersion, rules }, null, 1)}\n`)
    return 0
  }
  const lines = rules.map(({ code, lawId, severity, title, basis }) => {
    return `${code}　${ruleSettingLabels[severity]}${lawId === null ? '' : `　${lawId}`}\n  ${title}\n  依据：${basis}\n`
  })
  await io.out(`规则版本 ${ruleSetVersion}，共 ${rules.length} 条。\n\n${lines.join('\n')}`)
  return 0
}

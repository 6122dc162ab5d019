import { ruleSettingLabels, ruleSettings } from '@gongkai/law/annual-report'
import { Button, Input, Radio } from 'antd'
import { type FormEvent, useState } from 'react'
import type { AuditRule } from '../api/types.ts'
import { Dialog } from '../parts/dialog.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { useSetRule } from './queries.ts'

interface SetRuleDialogProps {
  organId: string
  rule: AuditRule
  onClose: () => void
}

/** Switches a rule or sets its severity for a region, with a reason that those below can read. */
export function SetRuleDialog({ organId, rule, onClose }: SetRuleDialogProps) {
  const set = useSetRule()
  const [setting, setSetting] = useState<(typeof ruleSettings)[number] | 'inherit'>(rule.own ?? 'inherit')
  const [reason, setReason] = useState('')
  const options = [
    { value: 'inherit' as const, label: '不另设置（沿用上级或规则本身的级别）' },
    ...ruleSettings.map((value) => ({ value, label: ruleSettingLabels[value] })),
  ]
  function submit(event: FormEvent) {
    event.preventDefault()
    set.mutate({ organId, code: rule.code, setting, reason }, { onSuccess: onClose })
  }
  return (
    <Dialog title={`设置“${rule.title}”`} onClose={onClose}>
      <form onSubmit={submit}>
        {set.error && <ErrorMessage error={set.error} />}
        <fieldset className="field">
          <legend>在本机关和下级机关</legend>
          <Radio.Group
            options={options}
            value={setting}
            onChange={(change) => setSetting(change.target.value as typeof setting)}
          />
        </fieldset>
        <Field name="reason" label="理由" help="下级机关看得到。已经读入的报告随后按新的设置重新核对。">
          {(control) => (
            <Input.TextArea
              {...control}
              rows={3}
              maxLength={500}
              value={reason}
              onChange={(change) => setReason(change.target.value)}
            />
          )}
        </Field>
        <p className="message-buttons">
          <Button type="primary" htmlType="submit" loading={set.isPending}>
            保存设置
          </Button>
          <Button onClick={onClose}>取消</Button>
        </p>
      </form>
    </Dialog>
  )
}

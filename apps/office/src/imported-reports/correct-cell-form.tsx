import { type CellValue, cellLabel, type ReportFormat } from '@gongkai/law/annual-report'
import { Button, Checkbox, Input, InputNumber } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { Field } from '../parts/field.tsx'
import type { ReportSteps } from './report-steps.ts'

interface CorrectCellFormProps {
  address: string
  format: ReportFormat
  /** The value that counts now. */
  value: CellValue
  steps: ReportSteps
  onDone: () => void
}

/** Puts right what was misread: the value in the original, or that the cell is blank there, and why. */
export function CorrectCellForm({ address, format, value, steps, onDone }: CorrectCellFormProps) {
  const isUnit = address.endsWith('.unit')
  const [typed, setTyped] = useState<number | string | null>(value)
  const [blank, setBlank] = useState(false)
  const [reason, setReason] = useState('')
  const [faults, setFaults] = useState<{ value?: string; reason?: string }>({})
  const form = useRef<HTMLFormElement>(null)
  const refused = steps.error && asApiError(steps.error).fields

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input')?.focus()
  }, [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    const found = {
      ...(typed === null && !blank ? { value: '请填写原文中的值；原文空白的，勾选“原文这一格空白”' } : {}),
      ...(reason.trim() === '' ? { reason: '请写明更正的理由' } : {}),
    }
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const step = { command: 'correctCell', cell: address, value: blank ? null : typed, reason: reason.trim() } as const
    // a refusal is shown from `steps.error`; what was typed stays
    const done = await steps.mutateAsync(step).catch(() => null)
    if (done) onDone()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Escape from its own fields
    <form
      ref={form}
      className="form correct-cell"
      aria-label="更正读数"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
      noValidate
    >
      <Field
        name="value"
        label={`原文中“${cellLabel(address, format)}”是`}
        error={faults.value ?? refused?.value}
        short
      >
        {(control) =>
          isUnit ? (
            <Input
              {...control}
              disabled={blank}
              value={typed ?? ''}
              onChange={(change) => setTyped(change.target.value)}
            />
          ) : (
            <InputNumber
              {...control}
              disabled={blank}
              value={typeof typed === 'number' ? typed : null}
              onChange={(number) => setTyped(number)}
            />
          )
        }
      </Field>
      <Checkbox
        checked={blank}
        onChange={(change: { target: { checked: boolean } }) => setBlank(change.target.checked)}
      >
        原文这一格空白
      </Checkbox>
      <Field name="reason" label="理由" error={faults.reason ?? refused?.reason}>
        {(control) => (
          <Input
            {...control}
            value={reason}
            placeholder="例如：原文为 7，识别成了 1"
            onChange={(change) => setReason(change.target.value)}
          />
        )}
      </Field>
      <p className="form-buttons">
        <Button type="primary" size="small" htmlType="submit" loading={steps.isPending}>
          更正
        </Button>
        <Button size="small" onClick={onDone}>
          取消
        </Button>
      </p>
    </form>
  )
}

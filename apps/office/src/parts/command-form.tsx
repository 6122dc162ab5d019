import { Button, Input, InputNumber } from 'antd'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { ApiError, asApiError } from '../api/api-error.ts'
import type { Action, ActionField } from '../api/types.ts'
import { Choice } from './choice.tsx'
import { type CommandValues, type FieldValue, missingFields } from './command-values.ts'
import { DayPicker } from './day-picker.tsx'
import { ErrorMessage } from './error-message.tsx'
import { Field } from './field.tsx'
import { LongText } from './long-text.tsx'

interface CommandFormProps {
  action: Action
  values: CommandValues
  onChange: (values: CommandValues) => void
  /** Sends the command; a refusal is thrown as an ApiError. */
  onSubmit: () => Promise<void>
  onCancel: () => void
  /** Fetches the present state after a conflict; what was typed stays. */
  onReload: () => Promise<void>
  /** What the values so far lead to; stands above the buttons. */
  note?: ReactNode
}

/** The form of one action, drawn from its fields, in place. Errors and conflicts keep everything that was typed. */
export function CommandForm({ action, values, onChange, onSubmit, onCancel, onReload, note }: CommandFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [error, setError] = useState<ApiError | null>(null)
  const [sending, setSending] = useState(false)

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!action.allowed) {
      setError(new ApiError('refused', `现在不能${action.label}。`, action.reasons))
      return
    }
    const missing = missingFields(action.fields, values)
    if (Object.keys(missing).length > 0) {
      setError(new ApiError('invalid', '还有必填的内容没有填。', [], missing))
      return
    }
    setSending(true)
    try {
      await onSubmit()
    } catch (thrown) {
      setError(asApiError(thrown))
      setSending(false)
    }
  }

  async function reload() {
    await onReload()
    setError(null)
  }

  return (
    <form ref={form} className="form command-form" onSubmit={submit} aria-label={action.label} noValidate>
      {error && (
        <ErrorMessage error={error}>
          {error.kind === 'conflict' && (
            <p className="message-buttons">
              <Button onClick={() => void reload()}>重新载入，保留已填内容</Button>
            </p>
          )}
        </ErrorMessage>
      )}
      {!action.allowed && !error && (
        <p className="quiet">
          情况已经变化，现在不能{action.label}：{action.reasons.join('；')}。已填的内容还在，可以复制。
        </p>
      )}
      {action.fields.map((field) => (
        <CommandField
          key={field.name}
          field={field}
          value={values[field.name] ?? null}
          error={error?.fields[field.name]}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
      {note}
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={sending}>
          {action.label}
        </Button>
        <Button onClick={onCancel}>先不办</Button>
      </p>
    </form>
  )
}

interface CommandFieldProps {
  field: ActionField
  value: FieldValue
  error: string | undefined
  onChange: (value: FieldValue) => void
}

function CommandField({ field, value, error, onChange }: CommandFieldProps): ReactNode {
  return (
    <Field name={field.name} label={field.label} help={field.help} error={error} optional={!field.required}>
      {(control) => {
        switch (field.kind) {
          case 'day':
            return <DayPicker {...control} value={value === null ? null : String(value)} onChange={onChange} />
          case 'number':
            return (
              <InputNumber
                {...control}
                min={field.minimum}
                max={field.maximum}
                value={value === null ? null : Number(value)}
                onChange={(typed) => onChange(typed)}
              />
            )
          case 'select':
            return (
              <Choice
                {...control}
                options={field.options ?? []}
                value={value === null ? null : String(value)}
                onChange={onChange}
                optional={!field.required}
              />
            )
          case 'longText':
            return <LongText {...control} value={value === null ? '' : String(value)} onChange={onChange} />
          case 'text':
            return <Input {...control} value={value ?? ''} onChange={(typed) => onChange(typed.target.value)} />
        }
      }}
    </Field>
  )
}

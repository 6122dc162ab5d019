import { Button } from 'antd'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { ApiError, asApiError } from '../api/api-error.ts'
import type { Action, ActionField } from '../api/types.ts'
import { CommandField } from './command-field.tsx'
import { type CommandValues, type FieldValue, isShown, missingFields } from './command-values.ts'
import { EntryList } from './entry-list.tsx'
import { ErrorMessage } from './error-message.tsx'

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

  function drawn(field: ActionField): ReactNode {
    const value = values[field.name] ?? null
    const change = (changed: FieldValue) => onChange({ ...values, [field.name]: changed })
    if (field.kind === 'list') {
      return (
        <EntryList
          key={field.name}
          name={field.name}
          itemLabel={field.itemLabel ?? '项'}
          fields={field.fields ?? []}
          entries={Array.isArray(value) ? value : []}
          least={field.minimum ?? 0}
          most={field.maximum ?? Number.POSITIVE_INFINITY}
          errors={error?.fields ?? {}}
          onChange={change}
        />
      )
    }
    return (
      <CommandField
        key={field.name}
        path={field.name}
        field={field}
        value={Array.isArray(value) ? null : value}
        error={error?.fields[field.name]}
        onChange={change}
      />
    )
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
      {action.fields.filter((field) => isShown(field, values)).map(drawn)}
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

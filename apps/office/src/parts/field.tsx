import { type ReactNode, useId } from 'react'
import './field.css'

interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
  'aria-required': boolean | undefined
}

interface FieldProps {
  /** The path of the field in errors, so that their list can lead here. */
  name?: string
  label: string
  help?: ReactNode
  /** The sentence of what is wrong with it. */
  error?: string
  optional?: boolean
  /** For short answers: the width hints at what is expected. */
  short?: boolean
  children: (control: ControlProps) => ReactNode
}

/** Label above, help between label and control, the error between help and control. Required is normal. */
export function Field({ name, label, help, error, optional = false, short = false, children }: FieldProps) {
  const id = useId()
  const helpId = `${id}-help`
  const errorId = `${id}-error`
  const describedBy = [help ? helpId : null, error ? errorId : null].filter(Boolean).join(' ') || undefined
  return (
    <div
      data-field={name}
      className={['field', error && 'field-bad', short && 'field-short'].filter(Boolean).join(' ')}
    >
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional">选填</span>}
      </label>
      {help && (
        <div className="help" id={helpId}>
          {help}
        </div>
      )}
      {error && (
        <div className="field-error" id={errorId}>
          {error}
        </div>
      )}
      {children({
        id,
        'aria-describedby': describedBy,
        'aria-invalid': error ? true : undefined,
        'aria-required': optional ? undefined : true,
      })}
    </div>
  )
}

import type { ReactNode } from 'react'

/** What every field is told: its name, what it is called, what was typed, what is wrong with it. */
interface FieldProps {
  name: string
  label: string
  value: string
  help?: ReactNode
  /** The sentence that says what is wrong and what to do. */
  error?: string | undefined
  /** Shown behind the label: required is normal and is not said. */
  optional?: string
  /** Shown only to whom it asks: `for-person`, `for-organisation`. */
  audience?: string
}

const helpId = (name: string): string => `${name}-help`
const errorId = (name: string): string => `${name}-error`

const describedBy = ({ name, help, error }: FieldProps): string | undefined =>
  [help ? helpId(name) : '', error ? errorId(name) : ''].filter(Boolean).join(' ') || undefined

const fieldClass = ({ error, audience }: FieldProps): string =>
  ['field', error ? 'faulty-field' : '', audience ?? ''].filter(Boolean).join(' ')

function Help({ name, help, error }: FieldProps) {
  return (
    <>
      {help && (
        <p className="help" id={helpId(name)}>
          {help}
        </p>
      )}
      {error && (
        <p className="error" id={errorId(name)}>
          <span className="unseen">错误：</span>
          {error}
        </p>
      )}
    </>
  )
}

function Label({ name, label, optional }: FieldProps) {
  return (
    <label htmlFor={name}>
      {label}
      {optional && <span className="optional">（{optional}）</span>}
    </label>
  )
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'tel' | 'email'
  autoComplete?: string
  width?: 'name' | 'phone' | 'number'
  maxLength?: number
}

export function TextField(props: TextFieldProps) {
  const { name, value, error, type = 'text', autoComplete = 'off', width, maxLength } = props
  return (
    <div className={fieldClass(props)}>
      <Label {...props} />
      <Help {...props} />
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        className={width && `width-${width}`}
        autoComplete={autoComplete}
        maxLength={maxLength}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </div>
  )
}

export function LongTextField(props: FieldProps & { rows: number }) {
  const { name, value, error, rows } = props
  return (
    <div className={fieldClass(props)}>
      <Label {...props} />
      <Help {...props} />
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </div>
  )
}

export function SelectField(props: FieldProps & { children: ReactNode }) {
  const { name, value, error, children } = props
  return (
    <div className={fieldClass(props)}>
      <Label {...props} />
      <Help {...props} />
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        {children}
      </select>
    </div>
  )
}

export interface Choice {
  value: string
  label: string
  hint?: string
  className?: string
}

/** One of several, all visible. The first choice carries the field's own id, so that links of the summary reach it. */
export function ChoiceField(props: FieldProps & { choices: readonly Choice[] }) {
  const { name, label, optional, value, choices } = props
  return (
    <fieldset className={fieldClass(props)} id={name} aria-describedby={describedBy(props)}>
      <legend>
        {label}
        {optional && <span className="optional">（{optional}）</span>}
      </legend>
      <Help {...props} />
      {choices.map((choice) => (
        <label className="choice" key={choice.value} htmlFor={`${name}-${choice.value}`}>
          <input
            id={`${name}-${choice.value}`}
            type="radio"
            name={name}
            value={choice.value}
            className={choice.className}
            defaultChecked={choice.value === value}
          />
          <span>
            {choice.label}
            {choice.hint && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

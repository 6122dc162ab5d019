import { Input, InputNumber } from 'antd'
import type { ReactNode } from 'react'
import { Choice } from './choice.tsx'
import type { EntryField } from './command-values.ts'
import { DayPicker } from './day-picker.tsx'
import { Field } from './field.tsx'
import { LongText } from './long-text.tsx'

interface CommandFieldProps {
  field: EntryField
  /** Where the field stands in the body of the command: `parts.0.content`. */
  path: string
  value: string | number | null
  error: string | undefined
  onChange: (value: string | number | null) => void
}

/** One field of a form that the server describes, with the control of its kind. */
export function CommandField({ field, path, value, error, onChange }: CommandFieldProps): ReactNode {
  return (
    <Field name={path} label={field.label} help={field.help} error={error} optional={!field.required}>
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
                value={value === null || value === '' ? null : String(value)}
                onChange={onChange}
                optional={!field.required}
              />
            )
          case 'longText':
            return <LongText {...control} value={value === null ? '' : String(value)} onChange={onChange} />
          case 'text':
            return <Input {...control} value={value ?? ''} onChange={(typed) => onChange(typed.target.value)} />
          case 'list':
            return null
        }
      }}
    </Field>
  )
}

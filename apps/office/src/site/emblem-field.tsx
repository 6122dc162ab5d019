import { Button } from 'antd'
import { useRef } from 'react'
import { Field } from '../parts/field.tsx'

interface EmblemFieldProps {
  /** As a `data:` address; undefined: none. */
  value: string | undefined
  error: string | undefined
  onChange: (emblem: string | undefined) => void
}

/** The organ's own emblem as a small picture; the product draws none. */
export function EmblemField({ value, error, onChange }: EmblemFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  function read(file: File) {
    const reader = new FileReader()
    reader.addEventListener('load', () => onChange(String(reader.result)))
    reader.readAsDataURL(file)
  }
  return (
    <Field
      name="emblem"
      label="机关标志"
      help="PNG 或者 JPEG，最大 100 KB；国徽等标志的使用由机关自己负责"
      optional
      {...(error && { error })}
    >
      {(control) => (
        <>
          {value !== undefined && <p>{<img src={value} alt="现在的标志" height={48} />}</p>}
          <input
            {...control}
            aria-required={undefined}
            ref={input}
            type="file"
            accept="image/png,image/jpeg"
            onChange={(change) => {
              const file = change.target.files?.[0]
              if (file) read(file)
            }}
          />
          {value !== undefined && (
            <Button
              size="small"
              onClick={() => {
                if (input.current) input.current.value = ''
                onChange(undefined)
              }}
            >
              不用标志
            </Button>
          )}
        </>
      )}
    </Field>
  )
}

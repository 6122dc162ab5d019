import './long-text.css'

interface LongTextProps {
  value: string
  onChange: (text: string) => void
  /** Lines shown while it is empty; it grows with its text. */
  rows?: number
  className?: string
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

/** Text of several lines. A plain text area of the browser: it grows by style alone and needs no measuring. */
export function LongText({ value, onChange, rows = 3, className = '', ...control }: LongTextProps) {
  return (
    <textarea
      {...control}
      className={`long-text ${className}`}
      rows={rows}
      value={value}
      onChange={(change) => onChange(change.target.value)}
    />
  )
}

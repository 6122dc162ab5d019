import type { Day } from '@gongkai/law'
import { DatePicker } from 'antd'
import dayjs from 'dayjs'

interface DayPickerProps {
  value: Day | null
  onChange: (day: Day | null) => void
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

/** A legal day, picked or typed as 2026-04-16. The library's own date value never leaves this file. */
export function DayPicker({ value, onChange, ...control }: DayPickerProps) {
  return (
    <DatePicker
      {...control}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange(date ? date.format('YYYY-MM-DD') : null)}
      // Enter takes over the typed day; it must not send the form as well
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
      format="YYYY-MM-DD"
      placeholder="年-月-日"
    />
  )
}

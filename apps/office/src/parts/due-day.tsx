import { useId, useRef } from 'react'
import type { Step } from '../api/types.ts'
import { dayInShort } from '../words/dates.ts'
import { Steps } from './steps.tsx'
import { usePreview } from './use-preview.ts'

interface DueDayProps {
  due: string | null
  /** What stands where there is no due day. */
  none: string
  provisional: boolean
  steps: readonly Step[]
  today: string
  /** Whether the explanation stands open in place, and the id of the place. */
  open: boolean
  controls: string
  onToggle: () => void
}

/** A due day that can be asked why: a disclosure, with a preview on hover and focus. Esc puts the preview away. */
export function DueDay({ due, none, provisional, steps, today, open, controls, onToggle }: DueDayProps) {
  const place = useRef<HTMLDivElement>(null)
  const shown = usePreview(place) && !open
  const previewId = useId()
  return (
    <div className="due-day" ref={place}>
      <button
        type="button"
        className="link-button nowrap"
        aria-expanded={open}
        aria-controls={open ? controls : undefined}
        aria-describedby={shown ? previewId : undefined}
        onClick={onToggle}
      >
        {due ? dayInShort(due, today) : none}
        {provisional && '（暂定）'}
        <span className="visually-hidden">，为什么是这一天</span>
      </button>
      {shown && (
        <div className="why-preview" id={previewId} role="tooltip">
          <Steps steps={steps} due={due} provisional={provisional} today={today} />
        </div>
      )}
    </div>
  )
}

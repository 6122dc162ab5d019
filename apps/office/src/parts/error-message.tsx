import { type ReactNode, useEffect, useRef } from 'react'
import { asApiError } from '../api/api-error.ts'
import './message.css'

/** What went wrong, in its sentence, with all reasons. It takes the focus, so that it is read at once. */
export function ErrorMessage({ error, children }: { error: unknown; children?: ReactNode }) {
  const { message, reasons, fields } = asApiError(error)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [error])
  // reasons repeat the sentence where there is only one
  const others = [...reasons, ...Object.values(fields)].filter((reason) => reason !== message)
  return (
    <div ref={box} className="message message-error" role="alert" tabIndex={-1}>
      <p>
        <strong>{message}</strong>
      </p>
      {others.length > 0 && (
        <ul>
          {[...new Set(others)].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}

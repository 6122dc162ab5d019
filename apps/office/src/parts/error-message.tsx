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
  const named = Object.entries(fields)
  // a field whose sentence is the message itself only needs the way to it
  const listed = named.map(([path, sentence]): [string, string] => [path, sentence === message ? '到这一项' : sentence])
  // reasons often repeat the sentence, or the sentences of fields
  const others = reasons.filter(
    (reason) => !message.includes(reason) && !named.some(([, sentence]) => sentence === reason),
  )
  return (
    <div ref={box} className="message message-error" role="alert" tabIndex={-1}>
      <p>
        <strong>{message}</strong>
      </p>
      {listed.length + others.length > 0 && (
        <ul>
          {[...new Set(others)].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {listed.map(([path, sentence]) => (
            <li key={path}>
              <button type="button" className="link-button" onClick={(event) => goToField(event.currentTarget, path)}>
                {sentence}
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}

/** Puts the focus into the field an error is about: by its whole path in a list of entries, otherwise by its name. */
function goToField(from: HTMLElement, path: string): void {
  const form = from.closest('form')
  for (const name of [path, path.split('.').at(-1)]) {
    const field = form?.querySelector<HTMLElement>(`[data-field="${name}"]`)
    const control = field?.querySelector<HTMLElement>('input, textarea, button')
    if (control) return control.focus()
  }
}

import { type ReactNode, useEffect, useRef } from 'react'
import './message.css'

/** What has just been done; takes the focus after an action. */
export function DoneMessage({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [children])
  return (
    <div ref={box} className="message message-done" role="status" tabIndex={-1}>
      {children}
    </div>
  )
}

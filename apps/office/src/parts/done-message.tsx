import { type ReactNode, useEffect, useRef } from 'react'
import './message.css'

/** What has just been done; takes the focus after an action. Not `whole`: part of it did not succeed, so no tick. */
export function DoneMessage({ children, whole = true }: { children: ReactNode; whole?: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [children])
  return (
    <div ref={box} className={whole ? 'message message-done' : 'message'} role="status" tabIndex={-1}>
      {children}
    </div>
  )
}

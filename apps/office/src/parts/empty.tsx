import type { ReactNode } from 'react'
import './message.css'

/** What this is, why nothing is here, what to do next. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>
}

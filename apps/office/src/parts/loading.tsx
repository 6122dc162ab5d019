import { useEffect, useState } from 'react'
import './message.css'

/** Says in words what is being waited for, after a moment, so that quick answers do not flicker. */
export function Loading({ what }: { what: string }) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="empty" role="status">
      {slow && <p className="quiet">正在取{what}……</p>}
    </div>
  )
}

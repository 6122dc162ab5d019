import { createContext, useContext } from 'react'
import type { Session } from '../api/types.ts'

const SessionContext = createContext<Session | null>(null)

export const SessionProvider = SessionContext.Provider

/** Who is at work, the legal day of the server, and what the person may do. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('the session is used outside the signed-in part')
  return session
}

/** The legal day of the server: the browser's own clock is never asked. */
export function useToday(): string {
  return useSession().today
}

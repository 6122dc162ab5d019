import { Navigate } from 'react-router'
import { useSession } from '../session/session.tsx'
import { firstPlace } from '../shell/places.ts'
import { WorkPage } from './work-page.tsx'

/** 我的工作 for those who work on requests; the others begin where their work is. */
export function FirstPage() {
  const { permissions } = useSession()
  const place = firstPlace(permissions)
  return place === '/' ? <WorkPage /> : <Navigate to={place} replace />
}

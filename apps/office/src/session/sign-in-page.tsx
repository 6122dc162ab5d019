import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useLocation, useNavigate } from 'react-router'
import { useTitle } from '../shell/use-title.ts'
import { placeAfterSignIn } from './place.ts'
import { sessionQuery } from './queries.ts'
import { SignInForm } from './sign-in-form.tsx'
import './sign-in.css'

/** The door: leads back to the place that was asked for. */
export function SignInPage() {
  useTitle('登录')
  const client = useQueryClient()
  const navigate = useNavigate()
  const place = placeAfterSignIn(useLocation().state)
  const session = useQuery(sessionQuery)
  if (session.data) return <Navigate to={place} replace />

  return (
    <main className="door">
      <div className="door-card">
        <h1>公开</h1>
        <p className="quiet">政府信息公开工作平台　工作人员登录</p>
        <SignInForm
          onSignedIn={() => {
            void client.invalidateQueries()
            void navigate(place, { replace: true })
          }}
        />
        <p className="quiet door-help">忘记密码，请本机关的管理员重置，用一次性密码登录。</p>
        <p>
          <a href="/">到政府信息公开门户</a>
        </p>
      </div>
    </main>
  )
}

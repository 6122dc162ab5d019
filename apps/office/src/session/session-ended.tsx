import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router'
import { Dialog } from '../parts/dialog.tsx'
import { sessionExpiry } from './expiry.ts'
import { useSession } from './session.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Signing in again over the page at hand, so that nothing typed there is lost. */
export function SessionEnded() {
  const expired = useSyncExternalStore(sessionExpiry.subscribe, sessionExpiry.get)
  const session = useSession()
  const client = useQueryClient()
  const navigate = useNavigate()
  if (!expired) return null
  return (
    <Dialog title="登录已经失效，请重新登录">
      <p>这一页填写的内容都还在，登录后可以接着做。</p>
      <div className="dialog-line">
        <SignInForm
          knownUsername={session.person.username}
          onSignedIn={async ({ person }) => {
            // somebody else must not go on with the first person's page
            if (person.id !== session.person.id) {
              client.clear()
              await navigate('/', { replace: true })
            }
            sessionExpiry.set(false)
            await client.invalidateQueries()
          }}
        />
      </div>
    </Dialog>
  )
}

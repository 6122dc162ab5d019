import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Navigate, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { asApiError } from '../api/api-error.ts'
import type { Session } from '../api/types.ts'
import { Loading } from '../parts/loading.tsx'
import { Queried } from '../parts/queried.tsx'
import { ChangePasswordPage } from '../session/change-password-page.tsx'
import { sessionQuery } from '../session/queries.ts'
import { SessionProvider } from '../session/session.tsx'
import { SessionEnded } from '../session/session-ended.tsx'
import { SideMenu } from './side-menu.tsx'
import { TopBar } from './top-bar.tsx'
import './shell.css'

/** Bar, side menu and the page; only for people who are signed in. Others go to the door and come back to this place. */
export function Shell() {
  const session = useQuery(sessionQuery)
  const location = useLocation()
  if (session.error && !session.data && asApiError(session.error).kind === 'unauthenticated') {
    return <Navigate to="/sign-in" replace state={{ place: `${location.pathname}${location.search}` }} />
  }
  if (!session.data) {
    return (
      <main>
        <Queried what="登录信息" query={session}>
          {() => null}
        </Queried>
      </main>
    )
  }
  return <SignedIn session={session.data} />
}

function SignedIn({ session }: { session: Session }) {
  if (session.mustChangePassword) return <ChangePasswordPage />
  return (
    <SessionProvider value={session}>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <TopBar />
      <div className="office-body">
        <SideMenu />
        <Main />
      </div>
      <SessionEnded />
      <ScrollRestoration />
    </SessionProvider>
  )
}

/** The page at hand. A new page takes the focus, so that it is read from its beginning. */
function Main() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const navigation = useNavigation()
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <main id="main" ref={main} tabIndex={-1} aria-busy={navigation.state === 'loading'}>
      {navigation.state === 'loading' && <Loading what="这一页" />}
      <Outlet />
    </main>
  )
}

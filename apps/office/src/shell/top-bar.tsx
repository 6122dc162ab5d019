import { type FormEvent, useRef } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { KeyHelp } from '../keyboard/key-help.tsx'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { ReminderBell } from '../reminders/reminder-bell.tsx'
import { useSignOut } from '../session/queries.ts'
import { useSession } from '../session/session.tsx'

/** Whose office this is, the search, and who is at work. */
export function TopBar() {
  const { person, permissions } = useSession()
  const maySearch = permissions.includes('request.read') || permissions.includes('item.read')
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const search = useRef<HTMLInputElement>(null)
  const signOut = useSignOut()
  useShortcuts(maySearch ? [{ key: '/', text: '搜索', run: () => search.current?.focus() }] : [])
  const organs = [...new Set(person.roles.map((role) => role.organName))]

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const words = search.current?.value.trim()
    if (words) void navigate(`/search?q=${encodeURIComponent(words)}`)
  }

  return (
    <header className="bar">
      <Link className="brand" to="/">
        公开
      </Link>
      <span className="organ">{organs.join('、')}</span>
      {maySearch && (
        <search className="bar-search">
          <form onSubmit={submit}>
            <label className="visually-hidden" htmlFor="office-search">
              搜索办件和信息
            </label>
            <input
              id="office-search"
              ref={search}
              type="search"
              defaultValue={parameters.get('q') ?? ''}
              placeholder="编号、标题、文号"
            />
            <kbd aria-hidden="true">/</kbd>
          </form>
        </search>
      )}
      <KeyHelp />
      <ReminderBell />
      <Link to="/account">{person.displayName}</Link>
      <button
        type="button"
        className="bar-button"
        onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate('/sign-in', { replace: true }) })}
      >
        退出
      </button>
    </header>
  )
}

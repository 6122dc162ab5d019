import { useQuery } from '@tanstack/react-query'
import { NavLink } from 'react-router'
import { useSession } from '../session/session.tsx'
import { workCountsQuery } from '../work/queries.ts'
import { placesFor } from './places.ts'

/** The places of the office; those the person may not enter are not shown. */
export function SideMenu() {
  const { permissions } = useSession()
  const mayRead = permissions.includes('request.read')
  const counts = useQuery({ ...workCountsQuery, enabled: mayRead }).data
  const numbers: Record<string, { count: number; of: string }> = counts
    ? {
        '/': {
          count: counts.overdue + counts.dueSoon + counts.running + counts.paused + counts.unconfirmed,
          of: '件未办结',
        },
        '/items': { count: counts.itemsInReview, of: '条在审' },
      }
    : {}
  return (
    <nav className="side" aria-label="主菜单">
      {placesFor(permissions).map((group) => (
        <ul key={group[0]?.to}>
          {group.map(({ to, text }) => (
            <li key={to}>
              <NavLink to={to} end={to === '/'}>
                {text}
                <Number {...numbers[to]} />
              </NavLink>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}

function Number({ count = 0, of = '' }: { count?: number; of?: string }) {
  if (count === 0) return null
  return (
    <span>
      {count}
      <span className="visually-hidden">{of}</span>
    </span>
  )
}

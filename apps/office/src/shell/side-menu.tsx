import { useQuery } from '@tanstack/react-query'
import { NavLink } from 'react-router'
import { useSession } from '../session/session.tsx'
import { workCountsQuery } from '../work/queries.ts'

/** The places of the office; those the person may not enter are not shown. */
export function SideMenu() {
  const { permissions } = useSession()
  const counts = useQuery(workCountsQuery).data
  const may = (permission: string) => permissions.includes(permission)
  const open = counts && counts.overdue + counts.dueSoon + counts.running + counts.paused + counts.unconfirmed
  return (
    <nav className="side" aria-label="主菜单">
      <Place to="/" text="我的工作" count={open} />
      {may('request.read') && <Place to="/requests" text="依申请公开" />}
      {may('item.read') && <Place to="/items" text="主动公开" count={counts?.itemsInReview} countOf="件在审" />}
      <hr />
      {may('annualReport.read') && <Place to="/annual-reports" text="年度报告" />}
      {may('importedReport.read') && <Place to="/imported-reports" text="报告核对" />}
      {may('person.read') && (
        <>
          <hr />
          <Place to="/people" text="机构与人员" />
        </>
      )}
    </nav>
  )
}

interface PlaceProps {
  to: string
  text: string
  count?: number
  countOf?: string
}

function Place({ to, text, count, countOf = '件未办结' }: PlaceProps) {
  return (
    <NavLink to={to} end={to === '/'}>
      {text}
      {count !== undefined && count > 0 && (
        <span>
          {count}
          <span className="visually-hidden">{countOf}</span>
        </span>
      )}
    </NavLink>
  )
}

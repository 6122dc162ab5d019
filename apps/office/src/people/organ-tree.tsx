import { Link } from 'react-router'
import type { OrganRow } from '../api/types.ts'
import { organBranches, type OrganBranch } from './organ-branches.ts'
import './organ-tree.css'

/** The organs as they stand below one another. */
export function OrganTree({ organs }: { organs: readonly OrganRow[] }) {
  return (
    <div className="in">
      <Branches branches={organBranches(organs)} />
    </div>
  )
}

function Branches({ branches }: { branches: readonly OrganBranch[] }) {
  return (
    <ul className="organ-tree">
      {branches.map(({ organ, below }) => (
        <li key={organ.id}>
          <Link to={`/organs/${organ.id}`}>{organ.name}</Link>
          {organ.demonstration && <small className="quiet">　演示</small>}
          {below.length > 0 && <Branches branches={below} />}
        </li>
      ))}
    </ul>
  )
}

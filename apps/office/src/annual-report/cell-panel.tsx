import { cellLabel } from '@gongkai/law/annual-report'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { AnnualReportDetail, CellDetail } from '../api/types.ts'
import { cellText } from '../parts/cell-text.ts'
import { Queried } from '../parts/queried.tsx'
import { useToday } from '../session/session.tsx'
import { dayInBrief } from '../words/dates.ts'
import { FigureForm } from './figure-form.tsx'
import { cellQuery, type OrganYear } from './queries.ts'
import './annual-report.css'

interface CellPanelProps {
  place: OrganYear
  report: AnnualReportDetail
  address: string | null
  editable: boolean
  onSelect: (address: string) => void
}

/** The chosen cell: its value, why it holds it, and the records behind it. */
export function CellPanel({ place, report, address, editable, onSelect }: CellPanelProps) {
  return (
    <section className="panel cell-panel" aria-labelledby="cell" aria-live="polite">
      <h2 id="cell">选中的格</h2>
      <div className="in">
        {address === null ? (
          <p className="quiet">在表中点一格，或者用方向键走到一格按 Enter，这里列出它的依据。</p>
        ) : (
          <ChosenCell place={place} report={report} address={address} editable={editable} onSelect={onSelect} />
        )}
      </div>
    </section>
  )
}

function ChosenCell({ place, report, address, editable, onSelect }: CellPanelProps & { address: string }) {
  const cell = useQuery(cellQuery(place, address))
  return (
    <>
      <p>
        <strong>{cellLabel(address, report.format)}</strong>
      </p>
      <Queried what="这一格的依据" query={cell}>
        {(detail) => (
          <>
            <p className="cell-value">{cellText(detail.value)}</p>
            <p>{detail.explanation}</p>
            <Records detail={detail} onSelect={onSelect} />
          </>
        )}
      </Queried>
      {editable && report.enterable.includes(address) && <FigureForm place={place} report={report} address={address} />}
    </>
  )
}

function Records({ detail, onSelect }: { detail: CellDetail; onSelect: (address: string) => void }) {
  const today = useToday()
  if (detail.records.length === 0) return null
  return (
    <ul className="records" aria-label="依据">
      {detail.records.map((record) => (
        <li key={record.id}>
          {record.kind === 'cell' && !record.href ? (
            <button type="button" className="link-button" onClick={() => onSelect(record.id)}>
              {record.title}
            </button>
          ) : record.href ? (
            <Link to={record.href}>{record.title}</Link>
          ) : (
            record.title
          )}
          {record.day && <small className="quiet">　{dayInBrief(record.day, today)}</small>}
        </li>
      ))}
    </ul>
  )
}

import type { HistoryEntry } from '../api/types.ts'
import { useToday } from '../session/session.tsx'
import { dayInBrief, momentInWords } from '../words/dates.ts'
import './history.css'

/** What happened, in order, with the person and the article of each fact. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const today = useToday()
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.version}>
          <time dateTime={entry.day} title={`记录于 ${momentInWords(entry.recordedAt)}`}>
            {dayInBrief(entry.day, today)}
          </time>
          {entry.label}
          {entry.detail && <p className="prose">{entry.detail}</p>}
          <small>{[entry.personName ?? '申请人或系统', entry.article].filter(Boolean).join('　')}</small>
        </li>
      ))}
    </ol>
  )
}

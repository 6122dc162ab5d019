import type { LetterFault } from './queries.ts'

/** What is wrong with a letter: first what forbids it. */
export function FaultList({ faults }: { faults: readonly LetterFault[] }) {
  if (faults.length === 0) return null
  const ordered = [...faults].sort(
    (one, other) => Number(other.severity === 'refuse') - Number(one.severity === 'refuse'),
  )
  return (
    <ul>
      {ordered.map(({ code, severity, text, article }) => (
        <li key={`${code} ${text}`}>
          <strong>{severity === 'refuse' ? '不能印发' : '请核对'}</strong>：{text}
          {article !== null && <span className="quiet">　{article}</span>}
        </li>
      ))}
    </ul>
  )
}

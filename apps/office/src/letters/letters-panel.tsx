import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Queried } from '../parts/queried.tsx'
import { dayInFull } from '../words/dates.ts'
import { FaultList } from './fault-list.tsx'
import './letters.css'
import { type IssuableLetter, type IssuedLetter, lettersQuery, type RequestLetters, useIssueLetter } from './queries.ts'

/** 文书: the letters of a request, as files, and those that can be issued. `version`: of the request. */
export function LettersPanel({ requestId, version }: { requestId: string; version: number }) {
  const letters = useQuery(lettersQuery(requestId, version))
  return (
    <section className="panel" aria-labelledby="letters">
      <h2 id="letters">
        文书 <small>印发后不能修改</small>
      </h2>
      <div className="in">
        <Queried what="文书" query={letters}>
          {(found) => <Letters letters={found} requestId={requestId} version={version} />}
        </Queried>
      </div>
    </section>
  )
}

function Letters({
  letters: { issued, issuable, mayIssue, mayRead },
  requestId,
  version,
}: {
  letters: RequestLetters
  requestId: string
  version: number
}) {
  const issue = useIssueLetter(requestId, version)
  if (issued.length + issuable.length === 0) return <p className="quiet">办理中需要的文书会列在这里。</p>
  return (
    <>
      {issue.error && <ErrorMessage error={issue.error} />}
      {issued.length > 0 && (
        <ul className="letters" aria-label="已经印发的文书">
          {issued.map((letter) => (
            <Issued key={letter.id} letter={letter} mayRead={mayRead} />
          ))}
        </ul>
      )}
      {issuable.length > 0 && (
        <details open={issued.length === 0}>
          <summary>可以制作的文书（{issuable.length} 种）</summary>
          <ul className="letters">
            {issuable.map((letter) => (
              <Issuable
                key={`${letter.kind} ${letter.eventVersion}`}
                letter={letter}
                mayRead={mayRead}
                issue={mayIssue ? () => issue.mutate(letter) : null}
                busy={issue.isPending}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Issued({
  letter: { title, documentNo, date, issuedBy, href },
  mayRead,
}: {
  letter: IssuedLetter
  mayRead: boolean
}) {
  return (
    <li>
      {title}
      <div className="quiet">
        {documentNo !== null && `${documentNo}　`}
        {dayInFull(date)}
        {issuedBy !== null && `　${issuedBy}`}
      </div>
      {mayRead && (
        <div>
          <a href={href.pdf} download aria-label={`下载${title}的 PDF`}>
            PDF
          </a>
          {'　'}
          <a href={href.docx} download aria-label={`下载${title}的 Word 文档`}>
            Word
          </a>
        </div>
      )}
    </li>
  )
}

interface IssuableProps {
  letter: IssuableLetter
  mayRead: boolean
  /** Null: the person may not. */
  issue: (() => void) | null
  busy: boolean
}

function Issuable({ letter: { title, previewOnly, faults, preview }, mayRead, issue, busy }: IssuableProps) {
  const forbidden = faults.some(({ severity }) => severity === 'refuse')
  return (
    <li>
      {title}
      {previewOnly && <span className="quiet">（草案，作出答复时印发）</span>}
      <FaultList faults={faults} />
      <div>
        {mayRead && (
          <a href={preview} download aria-label={`预览${title}`}>
            预览
          </a>
        )}
        {'　'}
        {issue !== null && !previewOnly && (
          <Button size="small" onClick={issue} disabled={forbidden || busy} aria-label={`印发${title}`}>
            印发
          </Button>
        )}
      </div>
    </li>
  )
}

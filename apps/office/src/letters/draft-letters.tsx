import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { Queried } from '../parts/queried.tsx'
import { FaultList } from './fault-list.tsx'
import './draft-letters.css'
import { type DraftLetter, draftLettersQuery } from './queries.ts'

interface DraftLettersProps {
  requestId: string
  /** Of the request: another draft has other letters. */
  version: number
  /** How many letters the draft becomes: one for each applicant. */
  count: number
}

/** 答复书全文: the letters of a draft as their applicants will get them, one after the other, before anybody approves. */
export function DraftLetters({ requestId, version, count }: DraftLettersProps) {
  const [open, setOpen] = useState(false)
  const letters = useQuery({ ...draftLettersQuery(requestId, version), enabled: open })
  return (
    <>
      <p className="form-buttons">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '收起答复书' : count > 1 ? `逐份看答复书（${count} 份）` : '看答复书全文'}
        </Button>
        <span className="quiet after">看过会记录</span>
      </p>
      {open && (
        <Queried what="答复书" query={letters}>
          {(found) => <Pages letters={found.letters} />}
        </Queried>
      )}
    </>
  )
}

function Pages({ letters }: { letters: readonly DraftLetter[] }) {
  const [place, setPlace] = useState(0)
  const head = useRef<HTMLParagraphElement>(null)
  const letter = letters[place]
  if (!letter) return null
  const turn = (to: number) => {
    setPlace(to)
    head.current?.focus()
  }
  return (
    <div className="draft-letter" role="group" aria-label="答复书全文">
      <div className="draft-letter-head">
        <p ref={head} tabIndex={-1} role="status">
          {letters.length > 1 && (
            <strong>
              第 {place + 1} 份，共 {letters.length} 份{'　'}
            </strong>
          )}
          给 {letter.applicantName}，答复申请 <span className="code">{letter.requestNos.join('、')}</span>
        </p>
        {letters.length > 1 && (
          <>
            <Button size="small" disabled={place === 0} onClick={() => turn(place - 1)}>
              上一份
            </Button>
            <Button size="small" disabled={place === letters.length - 1} onClick={() => turn(place + 1)}>
              下一份
            </Button>
          </>
        )}
        {letter.text && (
          <a href={letter.preview} download aria-label={`下载第 ${place + 1} 份的预览 PDF`}>
            PDF
          </a>
        )}
      </div>
      <FaultList faults={letter.faults} />
      {letter.text ? <LetterText text={letter.text} /> : <p>您没有权限看这一件的文书。</p>}
    </div>
  )
}

function LetterText({ text }: { text: NonNullable<DraftLetter['text']> }) {
  const { title, recipient, paragraphs, annexes, signature, date, notes } = text
  return (
    <article className="letter-text" aria-label={title}>
      <p className="letter-title">{title}</p>
      {recipient && <p>{recipient}：</p>}
      {[...paragraphs, ...annexes].map((paragraph, index) => (
        // a letter may say the same twice, and its paragraphs never move
        <p key={`${index} ${paragraph}`} className="letter-paragraph">
          {paragraph}
        </p>
      ))}
      <p className="letter-signature">
        {signature}
        <br />
        {date}
      </p>
      {notes.map((note) => (
        <p key={note} className="letter-paragraph">
          {note}
        </p>
      ))}
    </article>
  )
}

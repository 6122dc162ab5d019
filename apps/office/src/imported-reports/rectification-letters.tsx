import { Link } from 'react-router'
import type { ImportedReportDetail } from '../api/types.ts'
import { Status } from '../parts/status.tsx'
import { dayInFull, momentInWords } from '../words/dates.ts'

/** The rectification letters of a report, and what the report says that came in after the last one. */
export function RectificationLetters({ report: { letters, amended } }: { report: ImportedReportDetail }) {
  return (
    <section className="panel rectification" aria-labelledby="rectification-letters">
      <h2 id="rectification-letters">
        整改通知 <small>印发后不能修改</small>
      </h2>
      <div className="in">
        <ul className="rectification-letters">
          {letters.map((letter) => {
            const name = letter.documentNo ?? dayInFull(letter.date)
            return (
              <li key={letter.id}>
                <b>{letter.documentNo ?? '整改通知'}</b>　{dayInFull(letter.date)}印发
                {letter.personName !== null && `（${letter.personName}）`}，发给{letter.toOrgan}，{letter.points}{' '}
                处问题，{dayInFull(letter.replyBy)}前报送{'　'}
                <a href={letter.href.docx} download aria-label={`下载${name}的 Word 文档`}>
                  Word
                </a>
                {'　'}
                <a href={letter.href.pdf} download aria-label={`下载${name}的 PDF`}>
                  PDF
                </a>
              </li>
            )
          })}
        </ul>
        {amended ? <Amended amended={amended} /> : <p className="quiet">还没有收到整改后报告。</p>}
      </div>
    </section>
  )
}

function Amended({ amended }: { amended: NonNullable<ImportedReportDetail['amended']> }) {
  const { id, fileName, importedAt, settled, left } = amended
  return (
    <>
      <p>
        整改后报告：<Link to={`/imported-reports/${id}`}>{fileName}</Link>（{momentInWords(importedAt)}导入），已改{' '}
        {settled.length} 处，还有 {left.length} 处{' '}
        {left.length === 0 ? <Status look="done">已经改完</Status> : <Status look="soon">没有改完</Status>}
      </p>
      {left.length > 0 && (
        <details>
          <summary>还有的问题（{left.length} 处）</summary>
          <ul className="rectification-letters">
            {/* two points may have one wording: the place in the list tells them apart */}
            {left.map((message, index) => (
              <li key={`${index} ${message}`}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

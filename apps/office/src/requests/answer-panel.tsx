import type { RequestDetail } from '../api/types.ts'
import { dayInFull } from '../words/dates.ts'

/** The answer that was given; it is never changed. */
export function AnswerPanel({ answer }: { answer: NonNullable<RequestDetail['answer']> }) {
  return (
    <section className="panel" aria-labelledby="answer">
      <h2 id="answer">
        答复 <small>{dayInFull(answer.answeredOn)}</small>
      </h2>
      <dl className="key-values in">
        <dt>答复类型</dt>
        <dd>
          {answer.kindLabel}　<span className="quiet">{answer.article}</span>
        </dd>
        <dt>文号</dt>
        <dd>{answer.documentNo}</dd>
        {answer.reasons && (
          <>
            <dt>理由</dt>
            <dd className="prose">{answer.reasons}</dd>
          </>
        )}
        {answer.content && (
          <>
            <dt>内容</dt>
            <dd className="prose">{answer.content}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

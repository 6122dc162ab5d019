import type { RequestDetail } from '../api/types.ts'
import { dayInFull } from '../words/dates.ts'
import { AnswerParts } from './answer-parts.tsx'
import './answer-panel.css'

/** The answer that was given; it is never changed. */
export function AnswerPanel({
  answer,
  earlier,
}: {
  answer: NonNullable<RequestDetail['answer']>
  earlier: RequestDetail['earlierAnswers']
}) {
  const { parts } = answer
  const undone = earlier.some(({ documentNo }) => documentNo === answer.documentNo)
  return (
    <section className="panel" aria-labelledby="answer">
      <h2 id="answer">
        {undone ? '原答复' : '答复'}{' '}
        <small>
          {dayInFull(answer.answeredOn)}
          {undone && '，已决定重新处理'}
        </small>
      </h2>
      <dl className="key-values in">
        {parts.length !== 1 && (
          <>
            <dt>答复类型</dt>
            <dd>
              {answer.kindLabel}　<span className="quiet">{answer.article}</span>
            </dd>
          </>
        )}
        <dt>文号</dt>
        <dd>{answer.documentNo}</dd>
        {parts.length === 0 && answer.reasons && (
          <>
            <dt>理由</dt>
            <dd className="prose">{answer.reasons}</dd>
          </>
        )}
        {parts.length === 0 && answer.content && (
          <>
            <dt>内容</dt>
            <dd className="prose">{answer.content}</dd>
          </>
        )}
      </dl>
      {parts.length > 0 && (
        <div className="in">
          <AnswerParts parts={parts} />
        </div>
      )}
    </section>
  )
}

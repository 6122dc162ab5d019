import type { ApplicantView } from '@gongkai/platform/applicants'
import { satisfactionLabels } from '@gongkai/platform/applicants'
import { DateText } from '../../patterns/date.tsx'
import { Section } from '../../patterns/section.tsx'

/** 答复: the result in words, the letter, what the applicant said to it. */
export function Answer({ view }: { view: ApplicantView }) {
  const { answer } = view.status
  if (answer === null) return null
  const { satisfaction } = view
  return (
    <Section id="answer" title="答复">
      <dl className="facts">
        <dt>结果</dt>
        <dd>
          <strong>{answer.kindLabel}</strong>
        </dd>
        <dt>答复日期</dt>
        <dd>
          <DateText day={answer.answeredOn} as="weekday" />
        </dd>
        <dt>文号</dt>
        <dd>{answer.documentNo}</dd>
        <dt>依据</dt>
        <dd>{answer.article}</dd>
        {satisfaction !== null && (
          <>
            <dt>您的评价</dt>
            <dd>
              {satisfactionLabels[satisfaction.score]}
              {satisfaction.word !== null && `：${satisfaction.word}`}
            </dd>
          </>
        )}
      </dl>
      <div className="prose space-above">
        {paragraphs(answer.content)}
        {answer.reasons.trim() !== '' && (
          <>
            <h3>理由</h3>
            {paragraphs(answer.reasons)}
          </>
        )}
      </div>
    </Section>
  )
}

const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => <p key={index}>{line}</p>)

import { answerConsequence } from './answer-consequence.ts'

/** Under the answer form: where the request will be counted, and what the applicant can do against the answer. */
export function AnswerNote({ kind, applicantKindLabel }: { kind: string; applicantKindLabel: string }) {
  const consequence = answerConsequence(kind, applicantKindLabel, '2021')
  if (!consequence) return null
  return (
    <dl className="key-values answer-note">
      <dt>年报计入</dt>
      <dd>{consequence.counted}</dd>
      <dt>救济</dt>
      <dd>{consequence.remedy}</dd>
      {consequence.reasonsRequired && (
        <>
          <dt>理由</dt>
          <dd>必须说明</dd>
        </>
      )}
    </dl>
  )
}

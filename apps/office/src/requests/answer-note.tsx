import type { CommandValues } from '../parts/command-values.ts'
import { answerConsequence } from './answer-consequence.ts'

/** Under the draft: where the request will be counted, and what the applicant can do against the answer. */
export function AnswerNote({ values, applicantKindLabel }: { values: CommandValues; applicantKindLabel: string }) {
  const { parts, kind } = values
  const kinds = Array.isArray(parts) ? parts.flatMap((part) => part['kind'] ?? []) : []
  const consequence = answerConsequence(kinds, typeof kind === 'string' ? kind : null, applicantKindLabel, '2021')
  if (!consequence) return null
  return (
    <dl className="key-values answer-note">
      <dt>年报计入</dt>
      <dd>{consequence.counted}</dd>
      <dt>救济</dt>
      <dd>{consequence.remedy}</dd>
    </dl>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Field } from '../parts/field.tsx'
import { Queried } from '../parts/queried.tsx'
import { AnswerSettingsForm } from './answer-settings-form.tsx'
import { OrganChoice } from './organ-choice.tsx'
import { answerSettingsQuery } from './queries.ts'

/** 答复流程: which steps an answer passes in an organ, and the organ's own days before the statutory one. */
export function AnswerSettingsPanel() {
  const [organId, setOrganId] = useState<string | null>(null)
  return (
    <section className="panel" aria-labelledby="answer-settings">
      <h2 id="answer-settings">答复流程</h2>
      <div className="in stack">
        <Field label="机关">{(control) => <OrganChoice {...control} value={organId} onChange={setOrganId} />}</Field>
        {organId !== null && <Settings key={organId} organId={organId} />}
      </div>
    </section>
  )
}

function Settings({ organId }: { organId: string }) {
  const settings = useQuery(answerSettingsQuery(organId))
  return (
    <Queried what="答复流程" query={settings}>
      {(found) => <AnswerSettingsForm organId={organId} settings={found} />}
    </Queried>
  )
}

import { type JointAnswers, jointAnswersLabels } from '@gongkai/law/requests'
import { Button, InputNumber } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import type { AnswerSettings } from '../api/types.ts'
import { Choice } from '../parts/choice.tsx'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { optionsOf } from '../parts/grouped-options.ts'
import { type AnswerWay, settingsOfWay, wayOf, wayOptions } from './answer-way.ts'
import { useSetAnswerSettings } from './queries.ts'

/** The form of one organ's settings; what is drafted already goes on under the settings of its day. */
export function AnswerSettingsForm({ organId, settings }: { organId: string; settings: AnswerSettings }) {
  const set = useSetAnswerSettings(organId)
  const [way, setWay] = useState<AnswerWay>(wayOf(settings))
  const [draftDueBefore, setDraftDueBefore] = useState<number | null>(settings.draftDueBefore)
  const [approvalDueBefore, setApprovalDueBefore] = useState<number | null>(settings.approvalDueBefore)
  const [jointAnswers, setJointAnswers] = useState(settings.jointAnswers)
  const error = set.error && asApiError(set.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    set.mutate({
      ...settingsOfWay(way),
      draftDueBefore: draftDueBefore ?? settings.draftDueBefore,
      approvalDueBefore: approvalDueBefore ?? settings.approvalDueBefore,
      jointAnswers,
    })
  }

  return (
    <form className="form" onSubmit={submit} aria-label="答复流程" noValidate>
      {set.isSuccess && <DoneMessage>答复流程已设置；已经起草的，按起草时的流程办完。</DoneMessage>}
      {error && <ErrorMessage error={error} />}
      <Field name="steps" label="审核步骤" error={error?.fields['steps'] ?? error?.fields['singleHanded']}>
        {(control) => (
          <Choice
            {...control}
            options={wayOptions}
            value={way}
            onChange={(chosen) => setWay((chosen as AnswerWay | null) ?? way)}
          />
        )}
      </Field>
      <Field
        name="draftDueBefore"
        label="起草"
        help="到期前几个工作日应当起草好"
        error={error?.fields['draftDueBefore']}
      >
        {(control) => <InputNumber {...control} min={0} max={20} value={draftDueBefore} onChange={setDraftDueBefore} />}
      </Field>
      <Field
        name="approvalDueBefore"
        label="审批"
        help="到期前几个工作日应当审批好"
        error={error?.fields['approvalDueBefore']}
      >
        {(control) => (
          <InputNumber {...control} min={0} max={20} value={approvalDueBefore} onChange={setApprovalDueBefore} />
        )}
      </Field>
      <Field
        name="jointAnswers"
        label="并案"
        help="几件申请一起起草、审核、答复；已经并案的不受影响"
        error={error?.fields['jointAnswers']}
      >
        {(control) => (
          <Choice
            {...control}
            options={optionsOf(jointAnswersLabels)}
            value={jointAnswers}
            onChange={(chosen) => setJointAnswers((chosen as JointAnswers | null) ?? jointAnswers)}
          />
        )}
      </Field>
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          保存答复流程
        </Button>
      </p>
    </form>
  )
}

import { type DisputeKind, type DisputeRole, disputeKindLabels, disputeRoleLabels } from '@gongkai/law/disputes'
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { asApiError } from '../api/api-error.ts'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { Choice } from '../parts/choice.tsx'
import { DayPicker } from '../parts/day-picker.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { optionsOf } from '../parts/grouped-options.ts'
import { LongText } from '../parts/long-text.tsx'
import { requestQuery } from '../requests/queries.ts'
import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { disputesOfRequestQuery, useFileDispute } from './queries.ts'

const filingRoles = new Set(['disclosureOfficer', 'approvingLeader'])

/** Registers a reconsideration or a lawsuit; `?request=` names the disputed request. */
export function NewDisputePage() {
  useTitle('登记复议诉讼')
  const { person } = useSession()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const requestId = search.get('request')
  const request = useQuery({ ...requestQuery(requestId ?? ''), enabled: requestId !== null })
  const before = useQuery({ ...disputesOfRequestQuery(requestId ?? ''), enabled: requestId !== null })
  const file = useFileDispute()
  const organs = [...new Set(person.roles.filter(({ role }) => filingRoles.has(role)).map(({ organId }) => organId))]
  const [organChosen, setOrganId] = useState<string | null>(organs[0] ?? null)
  const organId = request.data?.organId ?? organChosen
  const [kind, setKind] = useState<DisputeKind | null>(null)
  const [role, setRole] = useState<DisputeRole>('originalOrgan')
  const [decidedBy, setDecidedBy] = useState('')
  const [caseNo, setCaseNo] = useState('')
  const [claim, setClaim] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const [previous, setPrevious] = useState<string | null>(null)
  const reconsiderations = (before.data?.rows ?? []).filter((row) => row.kind === 'reconsideration')
  const fields = file.error ? asApiError(file.error).fields : {}

  function submit(event: FormEvent) {
    event.preventDefault()
    file.mutate(
      {
        organId: organId ?? '',
        requestId,
        kind: kind ?? ('' as DisputeKind),
        role,
        decidedBy,
        ...(caseNo.trim() && { caseNo }),
        ...(claim.trim() && { claim }),
        ...(day && { day }),
        ...(previous && kind === 'litigationAfterReconsideration' && { previous }),
      },
      { onSuccess: (dispute) => void navigate(`/disputes/${dispute.id}`, { replace: true }) },
    )
  }

  return (
    <>
      <div className="head">
        <h1>登记复议诉讼</h1>
        {request.data && (
          <span className="quiet">
            针对申请 <span className="code">{request.data.requestNo}</span>　{request.data.subject}
          </span>
        )}
      </div>
      <div className="panel">
        <form className="form in" onSubmit={submit} noValidate>
          {Boolean(file.error) && <ErrorMessage error={file.error} />}
          {requestId === null && organs.length > 1 && (
            <Field name="organId" label="机关" error={fields['organId']}>
              {(control) => <OrganChoice {...control} among={organs} value={organId} onChange={setOrganId} />}
            </Field>
          )}
          <Field
            name="kind"
            label="种类"
            help="2024年起，不服不予公开的答复应当先申请行政复议。"
            error={fields['kind']}
          >
            {(control) => (
              <Choice
                {...control}
                options={optionsOf(disputeKindLabels)}
                value={kind}
                onChange={(value) => setKind(value as DisputeKind | null)}
              />
            )}
          </Field>
          {kind === 'litigationAfterReconsideration' && reconsiderations.length > 0 && (
            <Field name="previous" label="此前的复议" optional error={fields['previous']}>
              {(control) => (
                <Choice
                  {...control}
                  options={reconsiderations.map((row) => ({
                    value: row.id,
                    label: `${row.decidedBy} ${row.caseNo ?? ''}（${row.filedOn} 提起）`,
                  }))}
                  value={previous}
                  onChange={setPrevious}
                  optional
                />
              )}
            </Field>
          )}
          <Field name="role" label="本机关的地位" error={fields['role']}>
            {(control) => (
              <Choice
                {...control}
                options={optionsOf(disputeRoleLabels)}
                value={role}
                onChange={(value) => setRole((value ?? 'originalOrgan') as DisputeRole)}
              />
            )}
          </Field>
          <Field
            name="decidedBy"
            label={kind === 'reconsideration' || kind === null ? '复议机关' : '法院'}
            error={fields['decidedBy']}
          >
            {(control) => (
              <Input {...control} value={decidedBy} onChange={(change) => setDecidedBy(change.target.value)} />
            )}
          </Field>
          <div className="field-row">
            <Field name="caseNo" label="案号" optional error={fields['caseNo']}>
              {(control) => <Input {...control} value={caseNo} onChange={(change) => setCaseNo(change.target.value)} />}
            </Field>
            <Field name="day" label="提起日期" optional help="不填为今天" error={fields['day']}>
              {(control) => <DayPicker {...control} value={day} onChange={setDay} />}
            </Field>
          </div>
          <Field name="claim" label="请求事项" optional help="不要写申请人的姓名和证件号码" error={fields['claim']}>
            {(control) => <LongText {...control} value={claim} onChange={setClaim} />}
          </Field>
          <p className="form-buttons">
            <Button type="primary" htmlType="submit" loading={file.isPending}>
              登记
            </Button>
            <Button onClick={() => void navigate(-1)}>先不登记</Button>
          </p>
        </form>
      </div>
    </>
  )
}

import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { LongText } from '../parts/long-text.tsx'
import { type Organ, useEditGuide } from './queries.ts'

type Guide = Organ['guide']

const lines: { name: Exclude<keyof Guide, 'introduction'>; label: string; help?: string }[] = [
  { name: 'office', label: '政府信息公开工作机构' },
  { name: 'address', label: '办公地址' },
  { name: 'hours', label: '办公时间', help: '例如：工作日 9:00—12:00，13:30—17:00' },
  { name: 'phone', label: '联系电话' },
  { name: 'fax', label: '传真号码', help: '写明的才受理传真申请' },
  { name: 'email', label: '电子邮箱', help: '写明的才受理电子邮件申请' },
]

/** What the public guide says about an organ. OGI 12. */
export function GuideForm({ organ, mayEdit }: { organ: Organ; mayEdit: boolean }) {
  const edit = useEditGuide(organ.id)
  const [typed, setTyped] = useState<Guide>(organ.guide)
  const fields = edit.error ? asApiError(edit.error).fields : {}
  function submit(event: FormEvent) {
    event.preventDefault()
    edit.mutate(typed)
  }
  return (
    <form className="form" onSubmit={submit} aria-label="公开指南" noValidate>
      {edit.isSuccess && <DoneMessage>公开指南已保存，门户上已经是新的内容。</DoneMessage>}
      {edit.error && <ErrorMessage error={edit.error} />}
      {lines.map(({ name, label, help }) => (
        <Field key={name} name={name} label={label} help={help} optional {...(fields[name] && { error: fields[name] })}>
          {(control) => (
            <Input
              {...control}
              readOnly={!mayEdit}
              value={typed[name] ?? ''}
              onChange={(change) => setTyped({ ...typed, [name]: change.target.value })}
            />
          )}
        </Field>
      ))}
      <Field
        name="introduction"
        label="说明"
        help="政府信息的分类、编排体系、获取方式，以及本机关想说明的其他事项"
        optional
        {...(fields['introduction'] && { error: fields['introduction'] })}
      >
        {(control) => (
          <LongText
            {...control}
            value={typed.introduction ?? ''}
            onChange={(introduction) => setTyped({ ...typed, introduction })}
          />
        )}
      </Field>
      {mayEdit && (
        <p className="form-buttons">
          <Button type="primary" htmlType="submit" loading={edit.isPending}>
            保存公开指南
          </Button>
        </p>
      )}
    </form>
  )
}

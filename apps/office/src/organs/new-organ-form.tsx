import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { OrganChoice } from './organ-choice.tsx'
import { OrganNames, untypedNames } from './organ-names.tsx'
import { useCreateOrgan } from './queries.ts'

/** An organ below another one. Its number in addresses stays for ever. */
export function NewOrganForm({ onCreated, onCancel }: { onCreated: (name: string) => void; onCancel: () => void }) {
  const create = useCreateOrgan()
  const [id, setId] = useState('')
  const [parentId, setParentId] = useState<string | null>(null)
  const [typed, setTyped] = useState(untypedNames)
  const [missing, setMissing] = useState<Record<string, string>>({})
  const fields = { ...(create.error ? asApiError(create.error).fields : {}), ...missing }

  function submit(event: FormEvent) {
    event.preventDefault()
    const { kind, sortOrder, organCode, documentMark, ...names } = typed
    const lacking = {
      ...(parentId === null && { parentId: '请选择上级机关' }),
      ...(kind === null && { kind: '请选择机关类型' }),
    }
    setMissing(lacking)
    if (parentId === null || kind === null) return
    create.mutate(
      {
        ...names,
        id: id.trim(),
        parentId,
        kind,
        organCode: organCode.trim() || null,
        documentMark: documentMark.trim() || null,
        sortOrder: sortOrder ?? 0,
      },
      { onSuccess: (organ) => onCreated(organ.name) },
    )
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      {create.error && <ErrorMessage error={create.error} />}
      <Field name="parentId" label="上级机关" {...(fields['parentId'] && { error: fields['parentId'] })}>
        {(control) => <OrganChoice {...control} value={parentId} onChange={setParentId} />}
      </Field>
      <Field
        name="id"
        label="编号"
        help="用在网址里：小写字母、数字和连字符，例如 zhujian；以后不能改"
        short
        {...(fields['id'] && { error: fields['id'] })}
      >
        {(control) => (
          <Input {...control} autoComplete="off" value={id} onChange={(change) => setId(change.target.value)} />
        )}
      </Field>
      <OrganNames typed={typed} onTyped={setTyped} fields={fields} />
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          新增机关
        </Button>
        <Button onClick={onCancel}>不新增</Button>
      </p>
    </form>
  )
}

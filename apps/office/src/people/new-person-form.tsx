import { roleLabels } from '@gongkai/law/people'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { Choice } from '../parts/choice.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import type { ToldPassword } from './told-password.ts'
import { useCreatePerson } from './queries.ts'
import { isStaffRole, type StaffRole, staffRoles } from './staff-roles.ts'

interface NewPersonFormProps {
  onCreated: (told: ToldPassword) => void
  onCancel: () => void
}

/** A person with a first role; the answer is a one-time password. */
export function NewPersonForm({ onCreated, onCancel }: NewPersonFormProps) {
  const create = useCreatePerson()
  const [username, setUsername] = useState('')
  const [displayName, setDisplayName] = useState('')
  const [organId, setOrganId] = useState<string | null>(null)
  const [role, setRole] = useState<StaffRole | null>(null)
  const fields = create.error ? asApiError(create.error).fields : {}

  function submit(event: FormEvent) {
    event.preventDefault()
    const person = { username: username.trim(), displayName: displayName.trim() }
    create.mutate(
      { ...person, roles: organId && role ? [{ organId, role }] : [] },
      { onSuccess: ({ oneTimePassword }) => onCreated({ ...person, password: oneTimePassword }) },
    )
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      {create.error && <ErrorMessage error={create.error} />}
      <Field name="displayName" label="姓名" short error={fields['displayName']}>
        {(control) => (
          <Input {...control} value={displayName} onChange={(typed) => setDisplayName(typed.target.value)} />
        )}
      </Field>
      <Field name="username" label="用户名" short help="小写字母开头，例如 zhou.ming" error={fields['username']}>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            value={username}
            onChange={(typed) => setUsername(typed.target.value)}
          />
        )}
      </Field>
      <Field label="机关" error={fields['roles']}>
        {(control) => <OrganChoice {...control} value={organId} onChange={setOrganId} />}
      </Field>
      <Field name="roles" label="角色" short error={fields['roles']}>
        {(control) => (
          <Choice
            {...control}
            options={staffRoles.map((value) => ({ value, label: roleLabels[value] }))}
            value={role}
            onChange={(chosen) => setRole(isStaffRole(chosen) ? chosen : null)}
          />
        )}
      </Field>
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          新增，得到一次性密码
        </Button>
        <Button onClick={onCancel}>不新增</Button>
      </p>
    </form>
  )
}

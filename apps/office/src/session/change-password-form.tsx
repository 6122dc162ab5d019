import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { ApiError, asApiError } from '../api/api-error.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { sessionQuery, useChangePassword } from './queries.ts'

interface ChangePasswordFormProps {
  /** The present password is a one-time password that must be replaced. */
  mustChange: boolean
  onDone?: () => void
  onCancel?: () => void
}

/** The present password, the new one, and the new one again. */
export function ChangePasswordForm({ mustChange, onDone, onCancel }: ChangePasswordFormProps) {
  const client = useQueryClient()
  const change = useChangePassword()
  const [currentPassword, setCurrentPassword] = useState('')
  const [newPassword, setNewPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [differs, setDiffers] = useState<ApiError | null>(null)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (newPassword !== repeated) {
      setDiffers(new ApiError('invalid', '两次输入的新密码不一样。请重新输入第二次。'))
      return
    }
    setDiffers(null)
    change.mutate(
      { currentPassword, newPassword },
      {
        onSuccess: async () => {
          await client.invalidateQueries({ queryKey: sessionQuery.queryKey })
          onDone?.()
        },
      },
    )
  }

  const error = differs ?? change.error
  const fields = error ? asApiError(error).fields : {}
  return (
    <form onSubmit={submit} className="form">
      {error && <ErrorMessage error={error} />}
      <Field name="currentPassword" label={mustChange ? '一次性密码' : '现在的密码'} error={fields['currentPassword']}>
        {(field) => (
          <Input.Password
            {...field}
            autoComplete="current-password"
            value={currentPassword}
            onChange={(typed) => setCurrentPassword(typed.target.value)}
          />
        )}
      </Field>
      <Field
        name="newPassword"
        label="新密码"
        help="至少 10 个字符，同时有字母和数字，不含用户名。"
        error={fields['newPassword']}
      >
        {(field) => (
          <Input.Password
            {...field}
            autoComplete="new-password"
            value={newPassword}
            onChange={(typed) => setNewPassword(typed.target.value)}
          />
        )}
      </Field>
      <Field label="再输入一次新密码" error={differs ? '与上面的新密码不一样' : undefined}>
        {(field) => (
          <Input.Password
            {...field}
            autoComplete="new-password"
            value={repeated}
            onChange={(typed) => setRepeated(typed.target.value)}
          />
        )}
      </Field>
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          保存新密码
        </Button>
        {onCancel && <Button onClick={onCancel}>不改了</Button>}
      </p>
    </form>
  )
}

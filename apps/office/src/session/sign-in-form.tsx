import { Button, Input } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { useSignIn } from './queries.ts'

interface SignedIn {
  person: { id: string }
  mustChangePassword: boolean
}

interface SignInFormProps {
  /** Who was signed in before; then only the password is asked for. */
  knownUsername?: string
  onSignedIn: (answer: SignedIn) => void
}

/** Name and password. The form is the same on its page and over a page whose session ended. */
export function SignInForm({ knownUsername = '', onSignedIn }: SignInFormProps) {
  const signIn = useSignIn()
  const [username, setUsername] = useState(knownUsername)
  const [password, setPassword] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(
    () => form.current?.querySelector<HTMLElement>(knownUsername ? '[type=password]' : 'input')?.focus(),
    [knownUsername],
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    signIn.mutate({ username: username.trim(), password }, { onSuccess: onSignedIn })
  }

  return (
    <form ref={form} onSubmit={submit} className="form">
      {signIn.error && <ErrorMessage error={signIn.error} />}
      <Field label="用户名">
        {(field) => (
          <Input
            {...field}
            autoComplete="username"
            value={username}
            onChange={(change) => setUsername(change.target.value)}
          />
        )}
      </Field>
      <Field label="密码">
        {(field) => (
          <Input.Password
            {...field}
            autoComplete="current-password"
            value={password}
            onChange={(change) => setPassword(change.target.value)}
          />
        )}
      </Field>
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={signIn.isPending}>
          登录
        </Button>
      </p>
    </form>
  )
}

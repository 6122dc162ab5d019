import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { type ReminderSettings, useSetReminderEmail } from './queries.ts'

/** 提醒邮件: one mail a morning, with numbers and days alone. */
export function EmailPanel({ settings }: { settings: ReminderSettings }) {
  const [email, setEmail] = useState(settings.email ?? '')
  const set = useSetReminderEmail()
  function submit(event: FormEvent) {
    event.preventDefault()
    set.mutate(email.trim() || null)
  }
  return (
    <section className="panel" aria-labelledby="reminder-email">
      <h2 id="reminder-email">提醒邮件</h2>
      <form className="in form" onSubmit={submit}>
        {!settings.mailConfigured && (
          <p className="quiet">平台还没有配置发送邮件的渠道，现在填写的地址以后才会用到。</p>
        )}
        {set.error && <ErrorMessage error={set.error} />}
        {set.isSuccess && <p role="status">{settings.email === null ? '不再发送提醒邮件。' : '已经保存。'}</p>}
        <Field
          name="email"
          label="电子邮箱"
          optional
          help="每天早上一封，只有申请编号和日期。清空就不再发送。"
          {...(set.error ? { error: asApiError(set.error).fields['email'] ?? '' } : {})}
        >
          {(field) => (
            <Input
              {...field}
              type="email"
              autoComplete="email"
              value={email}
              onChange={(typed) => setEmail(typed.target.value)}
            />
          )}
        </Field>
        <Button htmlType="submit" loading={set.isPending}>
          保存
        </Button>
      </form>
    </section>
  )
}

import { Button } from 'antd'
import { ErrorMessage } from '../parts/error-message.tsx'
import { momentInWords } from '../words/dates.ts'
import { useCreateCalendar, useRevokeCalendar } from './queries.ts'

/** 日历订阅: a secret address that can be taken back. */
export function CalendarPanel({ since }: { since: string | null }) {
  const create = useCreateCalendar()
  const revoke = useRevokeCalendar()
  const error = create.error ?? revoke.error
  return (
    <section className="panel" aria-labelledby="reminder-calendar">
      <h2 id="reminder-calendar">日历订阅</h2>
      <div className="in">
        <p>在日历软件里订阅下面生成的地址，就能看到到期日。里面只有申请编号和日期，没有个人信息。</p>
        {error && <ErrorMessage error={error} />}
        {since !== null && <p className="quiet">现在的地址生成于 {momentInWords(since)}。</p>}
        {create.data !== undefined && since !== null && (
          <div role="status">
            <p>地址只在这里显示一次，请现在复制。知道地址的人都能看到您的到期日，不要转给别人。</p>
            <p>
              <code className="calendar-address">{create.data}</code>
            </p>
          </div>
        )}
        <p className="message-buttons">
          <Button onClick={() => create.mutate()} loading={create.isPending}>
            {since === null ? '生成订阅地址' : '换一个新地址'}
          </Button>{' '}
          {since !== null && (
            <Button
              onClick={() => revoke.mutate(undefined, { onSuccess: () => create.reset() })}
              loading={revoke.isPending}
            >
              收回地址
            </Button>
          )}
        </p>
      </div>
    </section>
  )
}

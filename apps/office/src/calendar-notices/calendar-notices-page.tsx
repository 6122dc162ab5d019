import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { DoneMessage } from '../parts/done-message.tsx'
import { Queried } from '../parts/queried.tsx'
import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { DueChanges } from './due-changes.tsx'
import { NoticeForm } from './notice-form.tsx'
import { NoticeList } from './notice-list.tsx'
import { calendarQuery } from './queries.ts'

/** 工作日历: the notices by which working days are counted, and what a newly loaded one changed. */
export function CalendarNoticesPage() {
  useTitle('工作日历')
  const { permissions, today } = useSession()
  const calendar = useQuery(calendarQuery)
  const [loading, setLoading] = useState(false)
  const [loaded, setLoaded] = useState<string | null>(null)
  return (
    <>
      <div className="head">
        <h1>工作日历</h1>
        <span className="quiet">答复期限按国务院办公厅的放假通知计算；没有通知的年份，日期是暂定的</span>
        {permissions.includes('calendar.load') && (
          <span className="push">
            <Button type="primary" aria-expanded={loading} onClick={() => setLoading(!loading)}>
              载入放假通知
            </Button>
          </span>
        )}
      </div>
      <div className="stack">
        {loaded !== null && (
          <DoneMessage>
            已载入 {loaded}。没有办结的申请正在重新计算到期日，改变的列在下面，稍后刷新可以看到。
          </DoneMessage>
        )}
        {loading && (
          <section className="panel" aria-labelledby="load">
            <h2 id="load">载入放假通知</h2>
            <div className="in">
              <NoticeForm
                onLoaded={(documentNo) => {
                  setLoading(false)
                  setLoaded(documentNo)
                }}
                onCancel={() => setLoading(false)}
              />
            </div>
          </section>
        )}
        <section className="panel" aria-labelledby="notices">
          <h2 id="notices">放假通知</h2>
          <Queried what="放假通知" query={calendar}>
            {(found) => <NoticeList calendar={found} today={today} />}
          </Queried>
        </section>
        {permissions.includes('request.read') && (
          <section className="panel" aria-labelledby="changes">
            <h2 id="changes">因载入通知改变的到期日</h2>
            <DueChanges />
          </section>
        )}
      </div>
    </>
  )
}

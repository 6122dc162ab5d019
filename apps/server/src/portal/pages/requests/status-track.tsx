import type { ApplicantStatus } from '@gongkai/platform/actions/requests'
import { DateText } from '../../patterns/date.tsx'
import type { Standing } from './standing.ts'

/** What each step is called for the applicant. */
const titles: Readonly<Record<string, string>> = {
  submitted: '您提交了申请',
  received: '机关确认收到申请',
  correctionAsked: '机关请您补正',
  correctionReceived: '机关收到补正',
  consultationOpened: '开始征求意见',
  consultationClosed: '征求意见结束',
  extended: '延长答复期限',
  feeNoticed: '通知缴纳信息处理费',
  feePaid: '收到缴费',
  withdrawn: '申请撤回',
  answered: '机关作出答复',
  delivered: '答复送达',
}

/** What happened, oldest first, and what comes next: a story. */
export function StatusTrack({ status, standing }: { status: ApplicantStatus; standing: Standing }) {
  return (
    <ol className="track">
      {status.history.map(({ type, label, day, detail }, index) => (
        <li key={index}>
          <DateText day={day} as="weekday" />
          <strong>{titles[type] ?? label}</strong>
          {type === 'submitted' && <p>申请编号 {status.requestNo}。</p>}
          {detail !== null && <p>{detail}</p>}
        </li>
      ))}
      {standing.now !== null && (
        <li className="now">
          <span className="when">今天</span>
          <strong>{standing.now.title}</strong>
          <p>{standing.now.text}</p>
        </li>
      )}
      {standing.next !== null && (
        <li className="next">
          <span className="when">{standing.next.when ?? '接下来'}</span>
          <strong>{standing.next.title}</strong>
          <p>{standing.next.text}</p>
        </li>
      )}
    </ol>
  )
}

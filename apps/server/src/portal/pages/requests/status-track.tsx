import type { Day } from '@gongkai/law'
import { compareDays } from '@gongkai/law/calendar'
import { type ApplicantView, applicantActLabels } from '@gongkai/platform/applicants'
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
export function StatusTrack({ view, standing }: { view: ApplicantView; standing: Standing }) {
  return (
    <ol className="track">
      {storyOf(view).map(({ title, day, lines }, index) => (
        <li key={index}>
          <DateText day={day} as="weekday" />
          <strong>{title}</strong>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
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

interface Happened {
  title: string
  day: Day
  lines: string[]
}

/** The steps of the request and what the applicant did beside them, by day; on the same day the steps come first. */
function storyOf({ status, acts, erasure }: ApplicantView): Happened[] {
  const steps = status.history.map(({ type, label, day, detail }): Happened => {
    const lines = detail === null ? [] : [detail]
    return {
      title: titles[type] ?? label,
      day,
      lines: type === 'submitted' ? [`申请编号 ${status.requestNo}。`] : lines,
    }
  })
  const own = acts
    // Looking at one's own data is no step of the request.
    .filter(({ kind }) => kind !== 'dataExported')
    .map(({ kind, day, note, fileNames }): Happened => {
      const lines = [fileNames.join('、'), note ?? ''].filter((line) => line !== '')
      return { title: applicantActLabels[kind], day, lines }
    })
  const decision = erasure?.decision
  const decided = decision
    ? [{ title: `机关决定${decision.label}您的个人信息`, day: decision.on, lines: decision.reasons }]
    : []
  return [...steps, ...own, ...decided].sort((one, other) => compareDays(one.day, other.day))
}

import type { Day } from '@gongkai/law'
import { formatDayChinese, type WorkingDayCalendar } from '@gongkai/law/calendar'
import type { ClockStep } from '@gongkai/law/clock'
import { answerKinds } from '@gongkai/law/requests'
import type { ApplicantStatus } from '@gongkai/platform/actions/requests'
import type { PublicOrgan } from '@gongkai/platform/public'
import { tokenField } from '../../form-token.ts'
import type { PageContent } from '../../page-content.ts'
import { DateText } from '../../patterns/date.tsx'
import { Section } from '../../patterns/section.tsx'
import { DemonstrationMark, Status } from '../../patterns/status.tsx'
import { OfficeFacts } from '../guide/office-facts.tsx'
import { CountingCalendar } from './counting-calendar.tsx'
import { StatusTrack } from './status-track.tsx'
import { type Standing, standingOf } from './standing.ts'

export interface StatusProps {
  status: ApplicantStatus
  organ: PublicOrgan | null
  today: Day
  calendar: WorkingDayCalendar
  /** To ask again with the same code, e.g. in larger text. */
  code: string
  token: string
}

const formId = 'status-again'

/** The status of a request for its applicant: the day, why it is that day, what happened, what the applicant can do. */
export function statusPage(props: StatusProps): PageContent {
  return {
    title: '申请进度',
    column: 'request',
    breadcrumb: [{ label: '依申请公开', href: '/request' }, { label: '申请进度' }],
    form: formId,
    body: <StatusBody {...props} />,
  }
}

function StatusBody(props: StatusProps) {
  const { status, organ, today, calendar, code, token } = props
  const standing = standingOf(status, today, calendar)
  return (
    <div className="width">
      <form id={formId} action="/status" method="post">
        <input type="hidden" name={tokenField} value={token} />
        <input type="hidden" name="code" value={code} />
      </form>
      <h1 className="page-title">申请进度</h1>
      <p className="quiet">
        申请编号 <span className="code">{status.requestNo}</span>　{status.organName}{' '}
        <DemonstrationMark shown={organ?.demonstration === true} />
      </p>
      <DuePanel status={status} standing={standing} today={today} />
      {status.answer !== null && <Answer status={status} />}
      <div className="beside beside-narrow">
        <Section id="track" title="办理经过">
          <p className="hint">申请的内容：{status.subject}</p>
          <StatusTrack status={status} standing={standing} />
        </Section>
        <Section id="contact" title="您可以">
          <ul className="lines">
            <li>补充材料、更改联系方式、撤回申请：与受理机关联系</li>
            <li>
              <a href="/guide#remedies">了解监督和救济的途径</a>
            </li>
            <li>
              <a href="/status">查询另一件申请</a>
            </li>
          </ul>
          {organ !== null && (
            <div className="space-above">
              <OfficeFacts organ={organ} />
            </div>
          )}
        </Section>
      </div>
    </div>
  )
}

function DuePanel({ status, standing, today }: { status: ApplicantStatus; standing: Standing; today: Day }) {
  const { mark, sentence, distance } = standing
  return (
    <section className="due-panel" aria-labelledby="due">
      <p>
        <Status kind={mark.kind} label={mark.label} />
      </p>
      <h2 id="due" className="due-sentence">
        {withWholeDates(sentence)}
      </h2>
      {distance !== null && <p className="days-left">{distance}</p>}
      {status.why.length > 0 && (
        <details className="why" open={closedBy(status) === null}>
          <summary>
            {closedBy(status) !== null || status.dueOn === null ? '期限是怎样计算的' : '为什么是这一天'}
          </summary>
          <div className="due-reasons">
            <Steps steps={status.why} closed={status.dueOn !== null} today={today} />
            {status.calendar.length > 0 && (
              <CountingCalendar days={status.calendar} today={today} closed={closedBy(status)} />
            )}
          </div>
        </details>
      )}
    </section>
  )
}

/** What ended the count, if it has ended. */
function closedBy({ history }: ApplicantStatus): { on: Day; label: string } | null {
  const end = history.find(({ type }) => type === 'answered' || type === 'withdrawn')
  return end === undefined ? null : { on: end.day, label: end.type === 'answered' ? '答复' : '撤回' }
}

/** Dates and weekdays are not broken over lines. */
const withWholeDates = (sentence: string) =>
  sentence.split(/(\d{4}年\d{1,2}月\d{1,2}日|（星期.）)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={part} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )

/** The steps of the clock; the sentence of a step begins with its day, which stands in the head of the row already. */
function Steps({ steps, closed, today }: { steps: readonly ClockStep[]; closed: boolean; today: Day }) {
  return (
    <table className="steps">
      <caption className="unseen">答复期限的计算步骤</caption>
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">发生了什么</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ day, text, article }, index) => (
          <tr key={`${day} ${text}`} className={closed && index === steps.length - 1 ? 'sum' : undefined}>
            <th scope="row">
              <time dateTime={day}>{shortDate(day, today)}</time>
            </th>
            <td>{withoutDay(text, day)}</td>
            <td className="citation">{article}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const shortDate = (day: Day, today: Day): string => {
  const date = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
  return day.slice(0, 4) === today.slice(0, 4) ? date : `${day.slice(0, 4)}年${date}`
}

const withoutDay = (text: string, day: Day): string => {
  const beginning = formatDayChinese(day)
  return text.startsWith(beginning) ? text.slice(beginning.length) : text
}

const remedies: Record<'R1' | 'R2' | 'R3' | 'none', string> = {
  R1: '对这一答复不服的，可以自收到之日起六十日内先申请行政复议；对复议决定不服的，再依法提起行政诉讼。复议机关和法院见答复书。',
  R2: '对这一答复不服的，可以自收到之日起六十日内申请行政复议，或者六个月内提起行政诉讼。复议机关和法院见答复书。',
  R3: '对这一答复有异议的，请看答复书写明的救济途径。',
  none: '请看答复书写明的事项。',
}

function Answer({ status: { answer } }: { status: ApplicantStatus }) {
  if (answer === null) return null
  return (
    <Section id="answer" title="答复">
      <dl className="facts">
        <dt>结果</dt>
        <dd>
          <strong>{answer.kindLabel}</strong>
        </dd>
        <dt>答复日期</dt>
        <dd>
          <DateText day={answer.answeredOn} as="weekday" />
        </dd>
        <dt>文号</dt>
        <dd>{answer.documentNo}</dd>
        <dt>依据</dt>
        <dd>{answer.article}</dd>
      </dl>
      <div className="prose space-above">
        {paragraphs(answer.content)}
        {answer.reasons.trim() !== '' && (
          <>
            <h3>理由</h3>
            {paragraphs(answer.reasons)}
          </>
        )}
        <p className="hint">{remedies[answerKinds[answer.kind].remedy]}</p>
      </div>
    </Section>
  )
}

const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => <p key={index}>{line}</p>)

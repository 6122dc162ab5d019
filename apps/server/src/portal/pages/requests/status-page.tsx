import type { Day } from '@gongkai/law'
import { formatDayChinese, type WorkingDayCalendar } from '@gongkai/law/calendar'
import type { ClockStep } from '@gongkai/law/clock'
import type { ServedDocument } from '@gongkai/platform/actions/redactions'
import type { ApplicantStatus, RequestFamily } from '@gongkai/platform/actions/requests'
import type { ApplicantView } from '@gongkai/platform/applicants'
import type { LetterRow } from '@gongkai/platform/letters'
import type { PublicOrgan } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { Section } from '../../patterns/section.tsx'
import { DemonstrationMark, Status } from '../../patterns/status.tsx'
import { Answer } from './answer-section.tsx'
import { CountingCalendar } from './counting-calendar.tsx'
import { Documents } from './documents-section.tsx'
import { Family } from './family-section.tsx'
import { Letters } from './letters-section.tsx'
import { OwnActions } from './own-actions.tsx'
import { Remedies } from './remedies-section.tsx'
import { StatusTrack } from './status-track.tsx'
import { type Standing, standingOf } from './standing.ts'

export interface StatusProps {
  view: ApplicantView
  letters: readonly LetterRow[]
  documents: readonly ServedDocument[]
  family: RequestFamily
  organ: PublicOrgan | null
  today: Day
  calendar: WorkingDayCalendar
  /** What was just done, to be said above everything. */
  done: string | null
  token: string
}

/** The status of a request for its applicant: the day, why it is that day, what happened, what the applicant can do. */
export function statusPage(props: StatusProps): PageContent {
  return {
    title: '申请进度',
    column: 'request',
    breadcrumb: [{ label: '依申请公开', href: '/request' }, { label: '申请进度' }],
    body: <StatusBody {...props} />,
  }
}

function StatusBody({ view, letters, documents, family, organ, today, calendar, done, token }: StatusProps) {
  const { status } = view
  const standing = standingOf(status, today, calendar)
  return (
    <div className="width">
      <h1 className="page-title">申请进度</h1>
      <p className="quiet">
        申请编号 <span className="code">{status.requestNo}</span>　{status.organName}{' '}
        <DemonstrationMark shown={organ?.demonstration === true} />
      </p>
      {done !== null && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      <DuePanel status={status} standing={standing} today={today} />
      <Family family={family} />
      <Answer view={view} />
      <Letters letters={letters} />
      <Documents documents={documents} />
      <Remedies ways={view.remedies} />
      <div className="beside beside-narrow">
        <Section id="track" title="办理经过">
          <p className="hint">申请的内容：{status.subject}</p>
          <StatusTrack view={view} standing={standing} />
        </Section>
        <OwnActions view={view} organ={organ} token={token} />
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

/** Steps that end the count. The parts of a split request are counted by themselves. */
const endings: Record<string, string> = { answered: '答复', withdrawn: '撤回', split: '拆分' }

/** What ended the count, if it has ended. */
function closedBy({ history }: ApplicantStatus): { on: Day; label: string } | null {
  // an answer that was undone ends nothing: what happened since counts
  const ending = history.findLast(({ type }) => type === 'reopened' || Object.hasOwn(endings, type))
  const label = ending === undefined ? undefined : endings[ending.type]
  return ending === undefined || label === undefined ? null : { on: ending.day, label }
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

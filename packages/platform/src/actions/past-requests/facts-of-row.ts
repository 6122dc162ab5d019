import type { Day } from '@gongkai/law'
import { formatDayChinese } from '@gongkai/law/calendar'
import { clockEventLabels } from '@gongkai/law/clock'
import {
  type ApplicantKind,
  evolve,
  initialRequest,
  type ReceiptChannel,
  type RequestEvent,
  requestStatusLabels,
  requestTransitions,
} from '@gongkai/law/requests'
import { type ColumnKey, columns } from './columns.ts'
import type { RowReader } from './judge-row.ts'
import * as read from './read-values.ts'

/** What the law asks a notice to say and a ledger does not tell. */
const untold = '原台账没有记录'

interface RowFacts {
  applicantKind: ApplicantKind | null
  channel: ReceiptChannel | null
  receivedOn: Day | null
  outcome: read.PastOutcome | null
  closedOn: Day | null
  /** In the order of their days; complete only when the row has no fault. */
  facts: RequestEvent[]
}

/** What happened to the request of a row, as the law's events. Faults go to the reader. */
export function factsOfRow(reader: RowReader, today: Day): RowFacts {
  const day = (key: ColumnKey) => reader.day(key, today)
  const faultsBefore = reader.faults.length
  for (const key of ['receivedOn', 'channel', 'applicantKind'] as const) reader.needed(key)
  const channel = reader.label('channel', read.readChannel)
  const applicantKind = reader.label('applicantKind', read.readApplicantKind)
  const receivedOn = day('receivedOn')
  const submittedOn = day('submittedOn') ?? receivedOn
  const outcome = reader.label('outcome', read.readOutcome)
  const closedOn = day('closedOn')
  if (outcome !== null && !reader.has('closedOn')) reader.fault('有办理结果，没有填写答复日期')
  if (!reader.has('outcome') && reader.has('closedOn')) reader.fault('有答复日期，没有填写办理结果')

  const facts: RequestEvent[] = []
  if (submittedOn !== null && receivedOn !== null && channel !== null && applicantKind !== null) {
    facts.push(
      { type: 'submitted', day: submittedOn, channel, applicantKind },
      { type: 'received', day: receivedOn, channel },
    )
  }
  facts.push(
    ...correction(reader, day, closedOn),
    ...consultation(reader, day),
    ...extension(reader, day),
    ...fee(reader, day),
  )
  facts.push(...ending(reader, day, outcome, closedOn))
  // A stable sort: what happened on one day stays in the order of the law.
  const ordered = facts
    .map((fact, index) => ({ fact, index }))
    .sort((one, other) =>
      one.fact.day < other.fact.day ? -1 : one.fact.day > other.fact.day ? 1 : one.index - other.index,
    )
    .map(({ fact }) => fact)
  if (reader.faults.length === faultsBefore) for (const fault of orderFaults(ordered)) reader.fault(fault)
  return { applicantKind, channel, receivedOn, outcome, closedOn, facts: ordered }
}

type DayOf = (key: ColumnKey) => Day | null

const label = (key: ColumnKey): string => columns[key].label

/** A later step that stands without the earlier one. */
function lonely(reader: RowReader, later: ColumnKey, earlier: ColumnKey): void {
  if (reader.has(later) && !reader.has(earlier)) reader.fault(`有${label(later)}，没有填写${label(earlier)}`)
}

function correction(reader: RowReader, day: DayOf, closedOn: Day | null): RequestEvent[] {
  lonely(reader, 'correctionReceivedOn', 'correctionAskedOn')
  lonely(reader, 'correctionReplyBy', 'correctionAskedOn')
  const askedOn = day('correctionAskedOn')
  const receivedOn = day('correctionReceivedOn')
  const text = reader.text('correctionReplyBy')
  const told = text === null ? null : read.readDay(text)
  if (text !== null && told === null)
    reader.fault(`${label('correctionReplyBy')}“${text}”不是日期，请写成 2025-03-02 的形式`)
  if (askedOn === null) return []
  const replyBy = told ?? receivedOn ?? closedOn
  if (replyBy === null) {
    reader.fault('通知了补正，没有收到补正，也没有办结，请填写补正期限')
    return []
  }
  return [
    { type: 'correctionAsked', day: askedOn, items: untold, guidance: untold, replyBy },
    ...(receivedOn === null ? [] : [{ type: 'correctionReceived' as const, day: receivedOn }]),
  ]
}

function consultation(reader: RowReader, day: DayOf): RequestEvent[] {
  lonely(reader, 'consultationClosedOn', 'consultationOpenedOn')
  const openedOn = day('consultationOpenedOn')
  const closedOn = day('consultationClosedOn')
  const party = reader.label('consultationParty', read.readConsultationParty)
  const outcome = reader.label('consultationOutcome', read.readConsultationOutcome)
  if (reader.has('consultationOpenedOn') && !reader.has('consultationParty'))
    reader.fault('有征求意见日期，没有填写征求意见对象')
  if (reader.has('consultationClosedOn') && !reader.has('consultationOutcome'))
    reader.fault('有意见返回日期，没有填写意见结果')
  if (openedOn === null || party === null) return []
  const opened: RequestEvent = { type: 'consultationOpened', day: openedOn, id: '1', party }
  if (closedOn === null || outcome === null) return [opened]
  return [opened, { type: 'consultationClosed', day: closedOn, id: '1', outcome }]
}

function extension(reader: RowReader, day: DayOf): RequestEvent[] {
  lonely(reader, 'extendedBy', 'extendedOn')
  const extendedOn = day('extendedOn')
  if (reader.has('extendedOn') && !reader.has('extendedBy')) reader.fault('有延长日期，没有填写延长工作日数')
  const workingDays = reader.number('extendedBy', read.readWhole, ' 1 到 20 的整数')
  if (workingDays !== null && (workingDays < 1 || workingDays > 20)) {
    reader.fault(`延长工作日数应为 1 到 20，现在是 ${workingDays}`)
  }
  if (extendedOn === null || workingDays === null) return []
  return [{ type: 'extended', day: extendedOn, workingDays, reason: untold, approvedBy: '' }]
}

function fee(reader: RowReader, day: DayOf): RequestEvent[] {
  lonely(reader, 'feePaidOn', 'feeNoticedOn')
  const noticedOn = day('feeNoticedOn')
  const paidOn = day('feePaidOn')
  const amountYuan = reader.number('feeAmount', read.readAmount, '金额，例如 100 或者 100.50')
  if (reader.has('feeNoticedOn') && !reader.has('feeAmount')) reader.fault('有收费通知日期，没有填写收费金额')
  if (noticedOn === null || amountYuan === null) return []
  return [
    { type: 'feeNoticed', day: noticedOn, amountYuan },
    ...(paidOn === null ? [] : [{ type: 'feePaid' as const, day: paidOn }]),
  ]
}

function ending(reader: RowReader, day: DayOf, outcome: read.PastOutcome | null, closedOn: Day | null): RequestEvent[] {
  const deliveredOn = day('deliveredOn')
  const mode = reader.label('serviceMode', read.readServiceMode)
  const trackingNo = reader.text('trackingNo')
  const documentNo = reader.text('answerNo')
  const content = reader.text('answerContent')
  const reasons = reader.text('reasons')
  if (outcome === 'withdrawn') {
    if (reader.has('deliveredOn')) reader.fault('撤回的申请没有答复，不应有送达日期')
    return closedOn === null ? [] : [{ type: 'withdrawn', day: closedOn }]
  }
  if (!reader.has('outcome')) {
    for (const key of ['answerNo', 'deliveredOn'] as const) {
      if (reader.has(key)) reader.fault(`有${label(key)}，没有填写办理结果`)
    }
    return []
  }
  if (documentNo === null) reader.fault('没有填写答复文号；没有编文号的写“无文号”')
  if (reader.has('deliveredOn') && !reader.has('serviceMode')) reader.fault('有送达日期，没有填写送达方式')
  if (outcome === null || closedOn === null || documentNo === null) return []
  const answered: RequestEvent = {
    type: 'answered',
    day: closedOn,
    kind: outcome,
    documentNo,
    reasons: reasons ?? '',
    content: content ?? '',
  }
  if (deliveredOn === null || mode === null) return [answered]
  return [answered, { type: 'delivered', day: deliveredOn, mode, ...(trackingNo === null ? {} : { trackingNo }) }]
}

/** Where the order of the days is none that the lifecycle knows; the fold of the law accepts what passes. */
function orderFaults(facts: readonly RequestEvent[]): string[] {
  let state = initialRequest
  for (const fact of facts) {
    const transition = requestTransitions.find(({ event }) => event === fact.type)
    if (transition === undefined || !transition.from.includes(state.status)) {
      const what = clockEventLabels[fact.type]
      const at = formatDayChinese(fact.day)
      return [`日期的先后不对：${at}“${what}”时，这件的状态是“${requestStatusLabels[state.status]}”，请核对各步的日期`]
    }
    state = evolve(state, fact)
  }
  return []
}

import { parseDay } from '../calendar/index.ts'
import type { Day } from '../day.ts'
import type { ConsultationParty, ReceiptChannel } from '../requests/events.ts'
import { actLabels } from '../requests/acts/act-labels.ts'
import { consultationPartyLabels, receiptChannelLabels } from '../requests/labels.ts'

const { delayed, split, recordCorrectionConcluded, ...passiveActLabels } = actLabels

/** Events of a request that do not move the clock, with what people call them. They are passed over. */
const passiveEventLabels = {
  ...passiveActLabels,
  submitted: '提交申请',
  answerDrafted: '起草答复',
  answerReviewed: '审核答复',
  extensionProposed: '提请延长答复期限',
  extensionRefused: '不同意延长答复期限',
  delivered: '送达答复',
  serviceFailed: '送达未成',
  serviceSigned: '申请人签收',
} as const

export type PassiveEventType = keyof typeof passiveEventLabels

/**
 * The events that move the answer clock. Every `RequestEvent` of a request can be given as it is; those that do not
 * move the clock are passed over.
 */
export type ClockEvent =
  | { type: 'received'; day: Day; channel?: ReceiptChannel }
  | { type: 'correctionAsked'; day: Day }
  | { type: 'correctionReceived'; day: Day }
  | { type: 'consultationOpened'; day: Day; id: string; party: ConsultationParty }
  | { type: 'consultationClosed'; day: Day; id: string }
  | { type: 'extended'; day: Day; workingDays: number }
  | { type: 'feeNoticed'; day: Day }
  | { type: 'feePaid'; day: Day }
  | { type: 'withdrawn'; day: Day }
  | { type: 'answered'; day: Day }
  | { type: 'reopened'; day: Day; workingDays?: number | undefined }
  | { type: 'delayed'; day: Day; until: Day }
  | { type: 'split'; day: Day }
  | { type: 'recordCorrectionConcluded'; day: Day }
  | { type: PassiveEventType; day: Day }

export type ClockEventType = ClockEvent['type']

/** What people call each event. */
export const clockEventLabels: Record<ClockEventType, string> = {
  ...passiveEventLabels,
  received: '收到申请',
  correctionAsked: '通知补正',
  correctionReceived: '收到补正',
  consultationOpened: '开始征求意见',
  consultationClosed: '征求意见结束',
  extended: '延长答复期限',
  feeNoticed: '收费通知',
  feePaid: '缴费',
  withdrawn: '撤回申请',
  answered: '作出答复',
  reopened: '重新处理',
  delayed,
  split,
  recordCorrectionConcluded,
}

/** Whether an event of this type is passed over by the clock. */
export const isPassive = (type: ClockEventType): type is PassiveEventType => Object.hasOwn(passiveEventLabels, type)

export type ReadClockEvent = { ok: true; event: ClockEvent } | { ok: false; reason: string }

const own = (labels: object, key: unknown): boolean => typeof key === 'string' && Object.hasOwn(labels, key)

const refuse = (reason: string): ReadClockEvent => ({ ok: false, reason })

/** A text for a refusal: the value as given, shortened. */
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value))
  return text.length > 40 ? `${text.slice(0, 40)}……` : text
}

/** An event from an untrusted value, or one sentence (Chinese) that says what is wrong with it. Nothing is repaired. */
export function readClockEvent(value: unknown): ReadClockEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('这一项不是事件；事件是带有 type 和 day 的对象。')
  }
  const given = value as Record<string, unknown>
  if (!own(clockEventLabels, given['type'])) {
    return refuse(given['type'] === undefined ? '缺少事件类型 type。' : `不认识的事件类型“${shown(given['type'])}”。`)
  }
  const type = given['type'] as ClockEventType
  const day = parseDay(given['day'])
  if (day === null) {
    return refuse(
      given['day'] === undefined
        ? '缺少日期 day，请写成“2026-03-02”的形式。'
        : `日期“${shown(given['day'])}”不是有效日期，请写成“2026-03-02”的形式。`,
    )
  }
  switch (type) {
    case 'received': {
      const channel = given['channel']
      if (channel === undefined || channel === null) return { ok: true, event: { type, day } }
      if (!own(receiptChannelLabels, channel)) {
        return refuse(`不认识的渠道“${shown(channel)}”，可用：${Object.keys(receiptChannelLabels).join('、')}。`)
      }
      return { ok: true, event: { type, day, channel: channel as ReceiptChannel } }
    }
    case 'consultationOpened': {
      const { id, party } = given
      if (typeof id !== 'string' || id === '') return refuse('缺少征求意见的编号 id。')
      if (!own(consultationPartyLabels, party)) {
        return refuse(`征求意见的对象 party 应为 ${Object.keys(consultationPartyLabels).join('、')} 之一。`)
      }
      return { ok: true, event: { type, day, id, party: party as ConsultationParty } }
    }
    case 'consultationClosed': {
      const { id } = given
      return typeof id === 'string' && id !== ''
        ? { ok: true, event: { type, day, id } }
        : refuse('缺少征求意见的编号 id。')
    }
    case 'extended': {
      const { workingDays } = given
      return typeof workingDays === 'number'
        ? { ok: true, event: { type, day, workingDays } }
        : refuse('缺少延长的工作日数 workingDays。')
    }
    case 'delayed': {
      const until = parseDay(given['until'])
      return until === null
        ? refuse(`延迟答复的日期 until“${shown(given['until'])}”不是有效日期，请写成“2026-03-02”的形式。`)
        : { ok: true, event: { type, day, until } }
    }
    case 'reopened': {
      const { workingDays } = given
      if (workingDays === undefined || workingDays === null) return { ok: true, event: { type, day } }
      return typeof workingDays === 'number'
        ? { ok: true, event: { type, day, workingDays } }
        : refuse('重新处理的工作日数 workingDays 应当是数字。')
    }
    default:
      // All other types carry nothing but their day; the union is too wide for the compiler to see it.
      return { ok: true, event: { type, day } as ClockEvent }
  }
}

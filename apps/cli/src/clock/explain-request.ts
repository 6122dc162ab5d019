import { chineseCalendar } from '@gongkai/law/calendar'
import { type ClockExplanation, explainUntrustedClock } from '@gongkai/law/clock'

/** The explanation of one request of a file, with its id as given. */
export interface ExplainedRequest extends ClockExplanation {
  /** As in the file; null where it gives none. */
  id: string | number | null
}

/**
 * Explains one value of a file. Whatever the value is, there is an explanation: what cannot be understood stands in
 * `refused`.
 */
export function explainRequest(value: unknown): ExplainedRequest {
  const refuse = (id: string | number | null, reason: string): ExplainedRequest => ({
    id,
    ...explainUntrustedClock([], chineseCalendar),
    refused: [reason],
  })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(null, '这一项不是申请；申请是带有 events 列表的对象。')
  }
  const { id: given, events } = value as Record<string, unknown>
  const id = typeof given === 'string' || typeof given === 'number' ? given : null
  if (!Array.isArray(events)) return refuse(id, '缺少 events 列表；没有事件的申请请写成 "events": []。')
  return { id, ...explainUntrustedClock(events, chineseCalendar) }
}

/** The fields that are printed, in this order. */
export function toJson({ id, due, running, provisional, steps, refused }: ExplainedRequest): object {
  return { id, due, running, provisional, steps, refused }
}

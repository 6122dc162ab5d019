/** Why an action did not happen. Each kind is one HTTP status at the API; none of them is a fault. */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'refused'
  | 'tooLarge'
  | 'rateLimited'

/**
 * An expected refusal, as a value: one sentence for the person, all reasons, and for forms the sentence beside
 * each field (`fields` is keyed by the path of the input, e.g. `identityNumber`).
 */
export interface Refusal {
  ok: false
  kind: RefusalKind
  message: string
  reasons: string[]
  fields?: Record<string, string>
}

export type Outcome<Value extends object> = ({ ok: true } & Value) | Refusal

/** A refusal with one reason: the sentence itself. */
export function refuse(kind: RefusalKind, message: string, reasons: readonly string[] = [message]): Refusal {
  return { ok: false, kind, message, reasons: [...reasons] }
}

/** A refused form: one sentence a field. */
export function refuseFields(fields: Record<string, string>): Refusal {
  const reasons = Object.values(fields)
  const message = reasons.length === 1 ? (reasons[0] ?? '') : `有 ${reasons.length} 处需要修改`
  return { ok: false, kind: 'invalid', message, reasons, fields }
}

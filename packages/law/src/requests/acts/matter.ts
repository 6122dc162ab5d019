import type { RequestCommandName } from '../commands.ts'
import type { RequestEvent } from '../events.ts'
import type { RequestMatter } from './act-events.ts'

/** What a history asks for: said by its submission; histories without a word ask for information. */
export function matterOf(events: readonly RequestEvent[]): RequestMatter {
  const first = events[0]
  return first?.type === 'submitted' ? (first.matter ?? 'disclosure') : 'disclosure'
}

/** A request to correct a record is taken in, clarified and concluded; it knows no fee, no extension and no answer kind. */
const ofRecordCorrection: ReadonlySet<RequestCommandName> = new Set([
  'submit',
  'confirmReceipt',
  'registerUnreachable',
  'askCorrection',
  'receiveCorrection',
  'askAssistance',
  'remindAssistance',
  'returnAssistance',
  'withdraw',
  'concludeRecordCorrection',
])

/** Whether a command belongs to a matter. */
export function fitsMatter(command: RequestCommandName, matter: RequestMatter): boolean {
  return matter === 'recordCorrection' ? ofRecordCorrection.has(command) : command !== 'concludeRecordCorrection'
}

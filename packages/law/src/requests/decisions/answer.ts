import { contentOf, searchRecordText, textOfParts } from '../answer-parts.ts'
import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'
import { kindReasons } from './draft.ts'
import { togetherWith } from './joint.ts'

/** Issues the approved draft: what was approved goes into the event word for word. */
export const decideAnswer: Decide<'answer'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('answer', state, day, context)
  if (missing(command.documentNo)) reasons.push('请填写答复书的文号。')
  const draft = 'draft' in state ? state.draft : null
  if (draft === null) return { ok: false, reasons }
  // The circumstances may have changed since the draft, e.g. a fee is awaited now.
  for (const kind of new Set(draft.parts.map((part) => part.kind))) reasons.push(...kindReasons(state, kind, context))
  const { parts, kind, version, by, passed, steps } = draft
  const issuer = context.personId ?? ''
  const searchRecord = textOfParts(parts, ({ search }) => (search === undefined ? '' : searchRecordText(search)))
  return settle(reasons, () => ({
    type: 'answered',
    day,
    kind,
    documentNo: command.documentNo,
    reasons: textOfParts(parts, (part) => part.reasons),
    content: textOfParts(parts, contentOf),
    ...(searchRecord === '' ? {} : { searchRecord }),
    parts,
    draft: version,
    draftedBy: by,
    approvals: passed,
    by: issuer,
    ...(steps.length === 0 && issuer === by ? { singleHanded: true } : {}),
    ...togetherWith(command.together),
  }))
}

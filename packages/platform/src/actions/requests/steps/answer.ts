import type { Day } from '@gongkai/law'
import { formatDocumentNo } from '@gongkai/law/identifiers'
import { decide } from '@gongkai/law/requests'
import { nextNumber } from '../../../numbers/index.ts'
import { personIdOf } from '../../../people/actor.ts'
import { rolesTowards } from '../../../people/roles-towards.ts'
import { unfinishedDocuments } from '../../redactions/documents-of-answer.ts'
import { type CommandOf, type RequestStep, takeStep } from '../change-request.ts'
import { type Dated, dated, type Step } from './common.ts'

/** 作出答复: issues the approved draft under the next document number of the year, in the same transaction. OGI 36–39. */
export const answer: Step<Dated> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'answer', async (step) => {
    // Asked of the law before a number is taken: a refused answer must not hold up the sequence.
    const command: CommandOf<'answer'> = { command: 'answer', ...dated(input), documentNo: 'unnumbered' }
    const context = {
      today: platform.today(),
      calendar: platform.calendar,
      roles: rolesTowards(actor, step),
      events: step.facts,
      personId: personIdOf(actor),
      settings: step.settings,
    }
    if (!decide(step.state, command, context).ok) return command
    const unfinished = await unfinishedDocuments(step.tx, input.requestId)
    if (unfinished !== null) return unfinished
    return { ...command, documentNo: await nextDocumentNo(step, input.day ?? platform.today()) }
  })

/** The next document number of the organ for answers of the year of a day. */
export async function nextDocumentNo({ tx, organId }: RequestStep, day: Day): Promise<string> {
  const { document_mark, short_name } = await tx
    .selectFrom('organ')
    .select(['document_mark', 'short_name'])
    .where('id', '=', organId)
    .executeTakeFirstOrThrow()
  const year = Number(day.slice(0, 4))
  const serial = await nextNumber(tx, organId, 'documentNo', year)
  return formatDocumentNo({ mark: document_mark ?? `${short_name}公开`, year, serial })
}

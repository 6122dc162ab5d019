import type { Day } from '@gongkai/law'
import { formatDocumentNo } from '@gongkai/law/identifiers'
import { type AnswerKind, decide } from '@gongkai/law/requests'
import { nextNumber } from '../../../numbers/index.ts'
import { rolesTowards } from '../../../people/roles-towards.ts'
import { type CommandOf, type RequestStep, takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, text } from './common.ts'

export interface AnswerFields extends Dated {
  kind: AnswerKind
  content: string
  reasons?: string | undefined
  /** 检索记录, needed when the information does not exist. */
  searchRecord?: string | undefined
}

/** 作出答复: takes the next document number of the year in the same transaction. OGI 36–39. */
export const answer: Step<AnswerFields> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'answer', async (step) => {
    const command: CommandOf<'answer'> = {
      command: 'answer',
      ...dated(input),
      kind: input.kind,
      // Asked of the law before a number is taken: a refused answer must not hold up the sequence.
      documentNo: 'unnumbered',
      reasons: text(input.reasons),
      content: text(input.content),
      searchRecord: text(input.searchRecord),
    }
    const context = {
      today: platform.today(),
      calendar: platform.calendar,
      roles: rolesTowards(actor, step),
      events: step.facts,
    }
    if (!decide(step.state, command, context).ok) return command
    return { ...command, documentNo: await nextDocumentNo(step, input.day ?? platform.today()) }
  })

async function nextDocumentNo({ tx, organId }: RequestStep, day: Day): Promise<string> {
  const { document_mark, short_name } = await tx
    .selectFrom('organ')
    .select(['document_mark', 'short_name'])
    .where('id', '=', organId)
    .executeTakeFirstOrThrow()
  const year = Number(day.slice(0, 4))
  const serial = await nextNumber(tx, organId, 'documentNo', year)
  return formatDocumentNo({ mark: document_mark ?? `${short_name}公开`, year, serial })
}

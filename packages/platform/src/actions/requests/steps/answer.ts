import { decide } from '@gongkai/law/requests'
import { personIdOf } from '../../../people/actor.ts'
import { rolesTowards } from '../../../people/roles-towards.ts'
import { unfinishedDocuments } from '../../redactions/documents-of-answer.ts'
import { type CommandOf, takeStep } from '../change-request.ts'
import { type Dated, dated, type Step } from './common.ts'
import { nextDocumentNo } from './document-no.ts'
import { answeredTogether, answerMembers } from './joint.ts'

/**
 * 作出答复: issues the approved draft under the next document number of the year, in the same transaction, and answers
 * with it the requests that are handled jointly. OGI 36–39.
 */
export const answer: Step<Dated> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'answer',
    async (step) => {
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
      const together = await answeredTogether(step, input.requestId)
      return { ...command, together, documentNo: await nextDocumentNo(step, input.day ?? platform.today()) }
    },
    (step) => answerMembers(platform, actor, step, input.requestId),
  )

import { decide } from '@gongkai/law/requests'
import { addJob } from '../../../jobs/outbox.ts'
import { rolesTowards } from '../../../people/roles-towards.ts'
import { draftItem } from '../../items/index.ts'
import { takeStep } from '../change-request.ts'
import { addToContent } from '../request-content.ts'
import { type Dated, dated, type Step, text } from './common.ts'

/** 建议转为主动公开: by the applicant, or registered by the office. OGI 44(2). */
export const proposeProactive: Step<Dated & { note?: string | undefined }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'proposeProactive',
    () => ({ command: 'proposeProactive', ...dated(input) }),
    async ({ tx, organId, assignedTo }) => {
      const { requestId } = input
      const heading = `建议转为主动公开 ${input.day ?? platform.today()}`
      await addToContent(tx, requestId, heading, text(input.note))
      if (actor.kind === 'applicant') {
        const occasion = 'proactiveProposed'
        await addJob(tx, 'notifyStaff', { organId, objectId: requestId, occasion, personId: assignedTo })
      }
    },
  )

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** 转为主动公开: the content of the answer becomes the draft of an item, which goes its own way from there. OGI 44. */
export const makeProactive: Step<Dated & { title: string; category: string }> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'makeProactive', async (step) => {
    const answered = step.facts.findLast((fact) => fact.type === 'answered')
    const command = { command: 'makeProactive' as const, ...dated(input) }
    const judged = decide(
      step.state,
      { ...command, itemId: 'undrafted' },
      {
        today: platform.today(),
        calendar: platform.calendar,
        roles: rolesTowards(actor, step),
        events: step.facts,
      },
    )
    // Asked of the law before an item is drafted: a refused step must not leave one behind.
    if (!judged.ok || answered?.type !== 'answered') return { ...command, itemId: 'undrafted' }
    const drafted = await draftItem(platform, actor, {
      organId: step.organId,
      title: text(input.title),
      category: input.category,
      formedOn: answered.day,
      bodyHtml: answered.content
        .split('\n')
        .map((line) => `<p>${escaped(line)}</p>`)
        .join(''),
    })
    return drafted.ok ? { ...command, itemId: drafted.itemId } : drafted
  })

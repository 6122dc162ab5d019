import type { Day } from '@gongkai/law'
import type { DisputeDecision } from '@gongkai/law/disputes'
import {
  type DisputeChanged,
  type DisputeTarget,
  decideDisputeCase,
  fileDispute,
  receiveDisputeNotice,
  replyToDispute,
} from '../actions/disputes/index.ts'
import type { Platform } from '../platform.ts'
import { dayOf, onDay } from './demonstration-clock.ts'
import { street } from './demonstration-organs.ts'
import { type DemonstrationPeople, done } from './play-request.ts'

interface DisputeStory {
  filed: string
  noticed: string
  replied: string
  /** `nextYear`: after the end of the year, so that the case is pending in its report. */
  decided: { on: string; nextYear?: true; decision: DisputeDecision; decisionNo: string; workingDays?: number }
}

const stories: readonly DisputeStory[] = [
  {
    filed: '06-10',
    noticed: '06-13',
    replied: '06-19',
    decided: { on: '08-05', decision: 'revoked', decisionNo: '示政复决字第11号（演示）', workingDays: 20 },
  },
  {
    filed: '07-01',
    noticed: '07-04',
    replied: '07-10',
    decided: { on: '08-26', decision: 'maintained', decisionNo: '示政复决字第14号（演示）' },
  },
  {
    filed: '12-08',
    noticed: '12-11',
    replied: '12-17',
    decided: { on: '01-28', nextYear: true, decision: 'maintained', decisionNo: '示政复决字第2号（演示）' },
  },
]

/** Plays invented reconsiderations of a past year through the real actions; the first is about a refused request. */
export async function playDisputes(platform: Platform, people: DemonstrationPeople, year: number): Promise<void> {
  const { officer } = people
  const on = (monthDay: string): Day => dayOf({ year, monthDay }, platform.today(), platform.calendar)
  const refused = await platform.database.kysely
    .selectFrom('request')
    .select('id')
    .where('organ_id', '=', street)
    .where('answer_kind', 'like', 'denied%')
    .where('answered_on', '<', `${year}-06-01`)
    .orderBy('answered_on')
    .executeTakeFirst()
  for (const [index, { filed, noticed, replied, decided }] of stories.entries()) {
    const onThat = (monthDay: string): Platform => onDay(platform, on(monthDay))
    const next = (changed: DisputeChanged, what: string): DisputeTarget => {
      const { disputeId, version } = done(changed, what)
      return { disputeId, expectedVersion: version }
    }
    const filing = {
      organId: street,
      requestId: index === 0 ? (refused?.id ?? null) : null,
      kind: 'reconsideration',
      decidedBy: '示范市人民政府',
      claim: '请求撤销政府信息公开答复（演示）',
    } as const
    const pending = next(await fileDispute(onThat(filed), officer, filing), 'dispute')
    const notice = { ...pending, procedure: 'ordinary' } as const
    const heard = next(await receiveDisputeNotice(onThat(noticed), officer, notice), 'notice')
    const answered = next(await replyToDispute(onThat(replied), officer, heard), 'reply')
    const { on: monthDay, nextYear, ...result } = decided
    const decidedOn = dayOf({ year: nextYear ? year + 1 : year, monthDay }, platform.today(), platform.calendar)
    // still open for whoever starts a demonstration in January
    if (decidedOn >= platform.today()) continue
    done(await decideDisputeCase(onDay(platform, decidedOn), officer, { ...answered, ...result }), 'decision')
  }
}

import type { Transaction } from '../database/schema.ts'
import type { Fact, RecordedEvent } from '../events/index.ts'
import { type Refusal, refuse } from '../outcome.ts'

const clockTime = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** The refusal for somebody who looked at an older version: it names who did what since. */
export async function conflictOf<Event extends Fact>(
  tx: Transaction,
  history: readonly RecordedEvent<Event>[],
  expectedVersion: number,
  labelOf: (type: Event['type']) => string,
): Promise<Refusal> {
  const since = history.filter(({ version }) => version > expectedVersion)
  const ids = since.map(({ personId }) => personId).filter((id) => id !== null)
  const people =
    ids.length === 0
      ? []
      : await tx.selectFrom('person').select(['id', 'display_name']).where('id', 'in', ids).execute()
  const names = new Map(people.map(({ id, display_name }) => [id, display_name]))
  const reasons = since.map(({ event, personId, recordedAt }) => {
    const who = personId === null ? '申请人' : (names.get(personId) ?? '其他人员')
    return `${who}已于${clockTime.format(recordedAt)}办理“${labelOf(event.type)}”`
  })
  return reasons.length === 0
    ? refuse('conflict', '页面上的内容不是最新的，请刷新后再办理')
    : refuse('conflict', `${reasons.join('；')}。请刷新后再办理`, reasons)
}

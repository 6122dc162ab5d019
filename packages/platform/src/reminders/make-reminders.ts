import { addDays } from '@gongkai/law/calendar'
import { removeExpiredCaseFiles } from '../actions/case-file/expire-case-files.ts'
import { foldRequestCounts } from '../actions/statistics/request-counts.ts'
import { forgetOldTries } from '../applicants/wrong-tries.ts'
import { removeExpiredDrafts } from '../applicants/drafts.ts'
import { addJobs } from '../jobs/outbox.ts'
import { newId } from '../new-id.ts'
import type { Platform } from '../platform.ts'
import { factsOfDay } from './facts-of-day.ts'

/** How long a reminder can still be read. */
const KEPT_DAYS = 30
const ROWS_AT_ONCE = 1000

/**
 * Makes the reminders of today: one for each person and fact, however often it runs. Whoever gets a new one is sent the
 * digest of the day, if notices can leave the house. Answers how many are new.
 */
export async function makeReminders(platform: Platform): Promise<number> {
  const day = platform.today()
  const at = platform.now()
  const facts = await factsOfDay(platform)
  return platform.database.transaction(async (tx) => {
    const reminded = new Set<string>()
    let made = 0
    for (let from = 0; from < facts.length; from += ROWS_AT_ONCE) {
      const inserted = await tx
        .insertInto('reminder')
        .values(
          facts.slice(from, from + ROWS_AT_ONCE).map((fact) => ({
            id: newId(at),
            person_id: fact.personId,
            organ_id: fact.organId,
            kind: fact.kind,
            object_id: fact.requestId,
            request_no: fact.requestNo,
            day,
            due_on: fact.dueOn,
            read_at: null,
          })),
        )
        .onConflict((conflict) => conflict.columns(['person_id', 'kind', 'object_id', 'day']).doNothing())
        .returning('person_id')
        .execute()
      made += inserted.length
      for (const { person_id } of inserted) reminded.add(person_id)
    }
    if (platform.notifier !== null) {
      await addJobs(
        tx,
        [...reminded].map((personId) => ({ task: 'mailReminders', payload: { personId, day } })),
      )
    }
    await tx.deleteFrom('reminder').where('day', '<', addDays(day, -KEPT_DAYS)).execute()
    return made
  })
}

/** What happens once a day by itself: reminders, the removal of what is kept for a time only, counts folded. */
export async function dailyRound(platform: Platform): Promise<void> {
  await makeReminders(platform)
  await removeExpiredDrafts(platform)
  await removeExpiredCaseFiles(platform)
  await forgetOldTries(platform)
  await foldRequestCounts(platform)
}

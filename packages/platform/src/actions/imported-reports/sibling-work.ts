import type { Transaction } from '../../database/schema.ts'
import { addJobs, type NewJob } from '../../jobs/outbox.ts'
import { keepSiblingPrint, type OrganYear } from './sibling-prints.ts'

/**
 * The wording of reports of these organs' years may have changed: keeps it, and has the siblings judged again by a
 * job where it did. `arrived`: a report came in, and nothing else changed. Then only those can be concerned whose wording
 * it shares, a handful however many siblings there are; otherwise everybody under the superior is looked at.
 */
export async function siblingWork(tx: Transaction, places: readonly OrganYear[], arrived: boolean): Promise<void> {
  const jobs: NewJob[] = []
  // in one order, so that two of these never wait for each other
  const ordered = [...places].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  for (const place of ordered) {
    const kept = await keepSiblingPrint(tx, place)
    if (kept === 'same') continue
    const everybody = !(arrived && kept === 'added')
    const key = `judgeSiblings:${keyOf(place)}:${everybody ? 'all' : 'near'}`
    jobs.push({ task: 'judgeSiblings', payload: { ...place, everybody }, key, priority: 10 })
  }
  await addJobs(tx, jobs)
}

const keyOf = ({ organId, year }: OrganYear): string => `${organId}/${year}`

/** The organ's year a report is about, where both are known. */
export const placesOf = (...reports: readonly { aboutOrganId: string | null; year: number | null }[]): OrganYear[] => {
  const known = reports.flatMap(({ aboutOrganId, year }) =>
    aboutOrganId === null || year === null ? [] : [{ organId: aboutOrganId, year }],
  )
  return known.filter((place, index) => known.findIndex((other) => keyOf(other) === keyOf(place)) === index)
}

import { sql } from 'kysely'
import type { Database, Transaction } from '../database/schema.ts'
import { type Actor, personIdOf } from './actor.ts'
import { type Action, reachOf } from './permissions.ts'

/** The records an actor may do an action to, as lists need it. */
export interface OrganReach {
  /** Every record of these organs. */
  organIds: string[]
  /** Of these organs only what is assigned to `personId`. */
  assignedInOrganIds: string[]
  personId: string | null
}

/**
 * The organs in reach of an actor for an action, by the permission table. With `organId`, that organ alone (empty when
 * it is out of reach).
 */
export async function organsInReach(
  database: Database | Transaction,
  actor: Actor,
  action: Action,
  organId?: string,
): Promise<OrganReach> {
  const reach = reachOf(actor, action)
  const wanted = (id: string): boolean => organId === undefined || id === organId
  let below: string[] = []
  if (reach.everything || reach.organPaths.length > 0) {
    let organs = database.selectFrom('organ').select('id')
    if (organId !== undefined) organs = organs.where('id', '=', organId)
    if (!reach.everything) {
      const prefixes = reach.organPaths.map((path) => `${path}%`)
      organs = organs.where(sql<boolean>`path like any(${prefixes}::text[])`)
    }
    below = (await organs.execute()).map(({ id }) => id)
  }
  const organIds = [...new Set([...reach.organIds.filter(wanted), ...below])]
  return {
    organIds,
    assignedInOrganIds: reach.assignedInOrganIds.filter((id) => wanted(id) && !organIds.includes(id)),
    personId: personIdOf(actor),
  }
}

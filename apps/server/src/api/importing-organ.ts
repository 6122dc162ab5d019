import type { Platform } from '@gongkai/platform'
import { organsInReach } from '@gongkai/platform/people'
import type { FastifyRequest } from 'fastify'
import { callerOf } from '../http/session.ts'

/** The highest organ for which the person may import; empty where there is none. */
export async function importingOrgan(platform: Platform, request: FastifyRequest): Promise<string> {
  const { person, actor } = callerOf(request)
  const { organIds } = await organsInReach(platform.database.kysely, actor, 'importedReport.import')
  const held = [...person.roles].sort((one, other) => one.organPath.length - other.organPath.length)
  return held.find(({ organId }) => organIds.includes(organId))?.organId ?? ''
}

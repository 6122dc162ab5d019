import { askErasure } from '../applicants/index.ts'
import type { Platform } from '../platform.ts'
import { street } from './demonstration-organs.ts'
import { done } from './play-request.ts'

/** Somebody whose request was answered long ago wants their personal data erased (删除个人信息); nobody has decided yet. */
export async function playErasureWish(platform: Platform): Promise<void> {
  const { id } = await platform.database.kysely
    .selectFrom('request')
    .select('id')
    .where('organ_id', '=', street)
    .where('status', '=', 'delivered')
    .where('applicant_kind', '=', 'naturalPerson')
    .orderBy('submitted_on')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  done(await askErasure(platform, { kind: 'applicant', requestId: id }), 'wish of erasure')
}

import { timingSafeEqual } from 'node:crypto'
import { erasedName, openIdentity } from '../actions/requests/request-form.ts'
import { queryCodeHash } from '../actions/requests/query-code.ts'
import { recordAudit } from '../audit-trail/record.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Platform } from '../platform.ts'
import { countTry, forgiveTry, type TryLimit } from './wrong-tries.ts'

export interface ApplicantProof {
  queryCode: string
  /** Second factor: the last four characters of the identity number or of the phone number given in the form. */
  lastFour: string
  /** Where the try comes from. */
  address: string
}

/** One sentence for a wrong code and for a wrong second factor: nobody learns which codes exist. */
export const wrongProof = '查询码或者后四位不对，请对照登记回执和申请表再输入一次'

/** What is told of a request whose personal data were erased. */
export const erasedSentence =
  '这件申请的个人信息已经按您的申请删除，不能再核对身份和查看办理情况；机关只保存没有您个人信息的办理记录'

/**
 * Whether somebody is the applicant of a request: the query code and the second factor must both be right. Wrong tries
 * are counted for each code (known or not) and each address, and slowed down.
 */
export async function proveApplicant(
  platform: Platform,
  { queryCode, lastFour, address }: ApplicantProof,
): Promise<Outcome<{ requestId: string }>> {
  const codeHash = queryCodeHash(queryCode)
  const ofCode: TryLimit = { what: `code ${codeHash.toString('hex')}`, most: 5, minutes: 30 }
  const ofAddress: TryLimit = { what: `address ${address}`, most: 30, minutes: 60 }
  const wait = Math.max(await countTry(platform, ofCode), await countTry(platform, ofAddress))
  if (wait > 0) return refuse('rateLimited', `连续输错的次数过多，请在 ${wait} 分钟后再试`)

  const { kysely } = platform.database
  const row = await kysely
    .selectFrom('request_form')
    .innerJoin('request', 'request.id', 'request_form.request_id')
    .selectAll('request_form')
    .where('query_code_hash', '=', codeHash)
    .executeTakeFirst()
  if (row === undefined) return refuse('notFound', wrongProof)
  const { name, identityNumber, phone } = openIdentity(platform.encryption, row)
  // nothing is left to compare with, and nothing to show: whoever has the code learns that it was done
  if (name === erasedName) return refuse('notFound', erasedSentence)
  const given = cleaned(lastFour)
  const right = [identityNumber, phone].map((text) => text !== null && same(cleaned(text).slice(-4), given))
  const proven = given.length === 4 && right.includes(true)
  if (!proven) {
    await recordAudit(kysely, platform.now(), {
      personId: null,
      organId: row.organ_id,
      action: 'request.readStatus',
      objectKind: 'request',
      objectId: row.request_id,
      outcome: 'refused',
      detail: { reason: 'wrongSecondFactor' },
    })
    return refuse('notFound', wrongProof)
  }
  await forgiveTry(platform, ofCode, 'all')
  await forgiveTry(platform, ofAddress, 'one')
  return { ok: true, requestId: row.request_id }
}

/** Letters and digits alone, in capitals: `0510-8888 1234（办公）` ends in 1234. */
const cleaned = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')

const same = (kept: string, given: string): boolean =>
  kept.length === given.length && timingSafeEqual(Buffer.from(kept), Buffer.from(given))

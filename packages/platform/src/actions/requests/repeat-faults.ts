import type { AnswerPart } from '@gongkai/law/requests'
import type { Transaction } from '../../database/schema.ts'

/** A number of ours; requests from before the platform are named in words. */
const requestNumber = /^\d{4}-\d{4,}$/

/**
 * Sentences about repeated requests that name one of ours by its number: it must be another request of the same
 * applicant at the same organ, and answered. OGI 36(6).
 */
export async function repeatFaults(
  tx: Transaction,
  { requestId, organId }: { requestId: string; organId: string },
  parts: readonly AnswerPart[],
): Promise<Record<string, string>> {
  const fields: Record<string, string> = {}
  for (const [index, { repeats }] of parts.entries()) {
    if (repeats === undefined || !requestNumber.test(repeats)) continue
    const found = await tx
      .selectFrom('request')
      .innerJoin('request_form', 'request_form.request_id', 'request.id')
      .innerJoin('request_form as own', (join) =>
        join.onRef('own.applicant_key', '=', 'request_form.applicant_key').on('own.request_id', '=', requestId),
      )
      .select('request.answered_on')
      .where('request.organ_id', '=', organId)
      .where('request.request_no', '=', repeats)
      .where('request.id', '!=', requestId)
      .executeTakeFirst()
    const place = `parts.${index}.repeats`
    if (found === undefined) fields[place] = `本机关没有这个申请人编号为${repeats}的申请，请核对`
    else if (found.answered_on === null) fields[place] = `编号为${repeats}的申请还没有答复，不能按重复申请处理`
  }
  return fields
}

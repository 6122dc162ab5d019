import { ApiError } from '../api/api-error.ts'
import type { RequestRow } from '../api/types.ts'

type Numbered = Pick<RequestRow, 'id' | 'requestNo'>

/** The request that is due first; those without a due day come last. */
export const firstDue = <Row extends { dueOn: string | null }>(rows: readonly Row[]): Row | undefined =>
  [...rows].sort((one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'))[0]

/** Why requests were not joined, each sentence with the number of its request: the server counts fields of the command. */
export function withNumbers(error: ApiError, lead: Numbered, members: readonly Numbered[]): ApiError {
  const fields: Record<string, string> = {}
  const ofMembers: string[] = []
  for (const [path, sentence] of Object.entries(error.fields)) {
    const member = members[Number(/^members\.(\d+)\./u.exec(path)?.[1] ?? Number.NaN)]
    if (member === undefined) fields[path] = sentence
    else ofMembers.push(`申请${member.requestNo}：${sentence}`)
  }
  const reasons = [...error.reasons, ...ofMembers]
  if (error.kind === 'conflict') {
    return new ApiError(error.kind, `牵头的申请${lead.requestNo}：${error.message}`, reasons, fields)
  }
  const several = error.kind === 'refused' || ofMembers.length > 0
  if (!several) return error
  const about = (reason: string) => (/^申请\S+：/u.test(reason) ? reason : `牵头的申请${lead.requestNo}：${reason}`)
  return new ApiError(error.kind, '一件也没有并案：', reasons.map(about), fields)
}

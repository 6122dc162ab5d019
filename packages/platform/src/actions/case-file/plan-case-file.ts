import { lettersOf } from '../../letters/read-letters.ts'
import type { Outcome } from '../../outcome.ts'
import type { Actor } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { disputeList } from '../disputes/index.ts'
import { type RequestDetail, requestDetail } from '../requests/request-detail.ts'
import type { CaseFileAccess } from './case-file-access.ts'
import { answerSheet, coverOf, formSheet, historySheet, type Sheet } from './case-file-sheets.ts'

/** A piece as it is planned: what the office writes stands there, what is kept is named by its id. */
export type PlannedPiece =
  | Sheet
  | { title: string; kind: 'letter'; letterId: string }
  | { title: string; kind: 'attachment'; fileId: string; mediaType: string }

/** All that a case file will show, as of the moment it was asked for. */
export interface CaseFilePlan {
  requestNo: string
  cover: [label: string, value: string][]
  pieces: PlannedPiece[]
}

/**
 * Plans 案卷: cover, form, history, answer, letters, disputes and attachments. Identity and contacts stand in full, and
 * attachments go in, for those who may see them. Internal notes are no part of it.
 */
export async function planCaseFile(
  platform: Platform,
  actor: Actor,
  requestId: string,
  { withIdentity }: CaseFileAccess,
): Promise<Outcome<{ plan: CaseFilePlan }>> {
  const result = await requestDetail(platform, actor, requestId, { withIdentity })
  if (!result.ok) return result
  const { request } = result
  const pieces = [
    formSheet(request),
    historySheet(request),
    ...answerSheet(request),
    ...(await plannedLetters(platform, requestId)),
    ...(await disputeSheets(platform, actor, requestId)),
    ...(withIdentity ? plannedAttachments(request) : namedOnly(request)),
  ]
  return { ok: true, plan: { requestNo: request.requestNo, cover: coverOf(request), pieces } }
}

async function plannedLetters(platform: Platform, requestId: string): Promise<PlannedPiece[]> {
  const letters = await lettersOf(platform, requestId)
  return letters.map(({ id, title, documentNo }) => ({
    title: `${title}${documentNo === null ? '' : `（${documentNo}）`}`,
    kind: 'letter',
    letterId: id,
  }))
}

async function disputeSheets(platform: Platform, actor: Actor, requestId: string): Promise<Sheet[]> {
  const { rows } = await disputeList(platform, actor, { requestId, limit: 200 })
  if (rows.length === 0) return []
  const cells = rows.map((row) => [
    row.filedOn,
    row.kindLabel,
    row.decidedBy,
    row.caseNo ?? '',
    row.statusLabel,
    row.decisionLabel ?? '',
  ])
  const heads = ['提出日期', '种类', '审理机关', '案号', '状态', '结果']
  const blocks: Sheet['blocks'] = [{ type: 'table', heads, rows: cells, widths: [2, 2, 3, 3, 2, 2] }]
  return [{ title: '行政复议和行政诉讼', kind: 'sheet', blocks }]
}

const plannedAttachments = ({ attachments }: RequestDetail): PlannedPiece[] =>
  attachments.map(({ id, fileName, mediaType }) => ({
    title: `附件：${fileName}`,
    kind: 'attachment',
    fileId: id,
    mediaType,
  }))

/** Attachments may be scans of identity cards: who may not see those is told their names only. */
function namedOnly({ attachments }: RequestDetail): Sheet[] {
  if (attachments.length === 0) return []
  const rows = attachments.map(({ fileName, mediaType }) => [fileName, mediaType])
  const text = '附件可能有申请人的身份证明，由可以查看身份证明的人员另行调阅。'
  const blocks: Sheet['blocks'] = [
    { type: 'text', text },
    { type: 'table', heads: ['名称', '类型'], rows, widths: [4, 2] },
  ]
  return [{ title: '附件清单', kind: 'sheet', blocks }]
}

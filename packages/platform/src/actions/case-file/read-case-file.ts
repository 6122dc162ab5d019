import { createHash } from 'node:crypto'
import type { CaseFilePiece, SheetBlock } from '@gongkai/documents/case-file'
import { recordAudit } from '../../audit-trail/record.ts'
import { readFileBytes } from '../../files/index.ts'
import { isId } from '../../new-id.ts'
import { lettersOf, readLetterFile } from '../../letters/read-letters.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { disputeList } from '../disputes/index.ts'
import { noSuchRequest } from '../requests/change-request.ts'
import { type RequestDetail, requestDetail } from '../requests/request-detail.ts'
import { answerSheet, coverOf, formSheet, historySheet } from './case-file-sheets.ts'

/**
 * 案卷: everything about a request as one PDF: cover, index, form, history, answer, letters, disputes and attachments.
 * It is made anew each time, for the file grows; each reading is recorded before anything is shown. Identity and
 * contacts stand in full for those who may see them. Internal notes are no part of it.
 */
export async function readCaseFile(
  platform: Platform,
  actor: Actor,
  requestId: string,
): Promise<Outcome<{ fileName: string; mediaType: string; bytes: Buffer }>> {
  if (!isId(requestId)) return noSuchRequest()
  const { kysely } = platform.database
  const row = await kysely
    .selectFrom('request')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.organ_id', 'request.assigned_to', 'organ.path'])
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return noSuchRequest()
  const object = { organId: row.organ_id, organPath: row.path, assignedTo: row.assigned_to, requestId }
  const permit = may(actor, 'request.readCaseFile', object)
  await recordAudit(kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: row.organ_id,
    action: 'request.readCaseFile',
    objectKind: 'request',
    objectId: requestId,
    outcome: permit.allowed ? 'done' : 'refused',
  })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const withIdentity = may(actor, 'request.readIdentity', object).allowed
  const result = await requestDetail(platform, actor, requestId, { withIdentity })
  if (!result.ok) return result
  const { request } = result
  const pieces = [
    formSheet(request),
    historySheet(request),
    ...answerSheet(request),
    ...(await letterPieces(platform, actor, requestId)),
    ...(await disputePieces(platform, actor, requestId)),
    ...(withIdentity ? await attachmentPieces(platform, request) : namedOnly(request)),
  ]
  // the typesetter is loaded with the first file that needs it
  const { writeCaseFile } = await import('@gongkai/documents/case-file')
  const file = { title: '依申请公开案卷', cover: coverOf(request), pieces }
  const { bytes } = await writeCaseFile(file, { fontFolders: platform.fontFolders })
  return {
    ok: true,
    fileName: `案卷_${request.requestNo}.pdf`,
    mediaType: 'application/pdf',
    bytes: Buffer.from(bytes),
  }
}

/** The issued letters as they were issued; one that cannot be printed is named with the reason. */
async function letterPieces(platform: Platform, actor: Actor, requestId: string): Promise<CaseFilePiece[]> {
  const pieces: CaseFilePiece[] = []
  for (const { id, title, documentNo } of await lettersOf(platform, requestId)) {
    const name = `${title}${documentNo === null ? '' : `（${documentNo}）`}`
    const file = await readLetterFile(platform, actor, requestId, id, 'pdf')
    pieces.push(
      file.ok
        ? filePiece(name, file.mediaType, file.bytes)
        : { title: name, kind: 'sheet', blocks: [{ type: 'text', text: `这份文书没有印出：${file.message}` }] },
    )
  }
  return pieces
}

async function disputePieces(platform: Platform, actor: Actor, requestId: string): Promise<CaseFilePiece[]> {
  const { rows } = await disputeList(platform, actor, { requestId, limit: 200 })
  if (rows.length === 0) return []
  const block: SheetBlock = {
    type: 'table',
    heads: ['提出日期', '种类', '审理机关', '案号', '状态', '结果'],
    rows: rows.map((row) => [
      row.filedOn,
      row.kindLabel,
      row.decidedBy,
      row.caseNo ?? '',
      row.statusLabel,
      row.decisionLabel ?? '',
    ]),
    widths: [2, 2, 3, 3, 2, 2],
  }
  return [{ title: '行政复议和行政诉讼', kind: 'sheet', blocks: [block] }]
}

async function attachmentPieces(platform: Platform, { attachments }: RequestDetail): Promise<CaseFilePiece[]> {
  const pieces: CaseFilePiece[] = []
  for (const { id, fileName, mediaType } of attachments) {
    const bytes = await readFileBytes(platform, id)
    if (bytes === null) throw new Error(`the attachment ${id} is recorded but not kept`)
    pieces.push(filePiece(`附件：${fileName}`, mediaType, bytes))
  }
  return pieces
}

/** Attachments may be scans of identity cards: who may not see those is told their names only. */
function namedOnly({ attachments }: RequestDetail): CaseFilePiece[] {
  if (attachments.length === 0) return []
  const rows = attachments.map(({ fileName, mediaType }) => [fileName, mediaType])
  const text = '附件可能有申请人的身份证明，由可以查看身份证明的人员另行调阅。'
  return [
    {
      title: '附件清单',
      kind: 'sheet',
      blocks: [
        { type: 'text', text },
        { type: 'table', heads: ['名称', '类型'], rows, widths: [4, 2] },
      ],
    },
  ]
}

const filePiece = (title: string, mediaType: string, bytes: Buffer): CaseFilePiece => ({
  title,
  kind: 'file',
  mediaType,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

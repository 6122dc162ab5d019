import type { Database, ApplicantActKind, Transaction } from '../database/schema.ts'
import type { FileRecord } from '../files/index.ts'
import { newId } from '../new-id.ts'
import type { Platform } from '../platform.ts'

export interface NewApplicantAct {
  requestId: string
  organId: string
  kind: ApplicantActKind
  note?: string | null
  files?: readonly FileRecord[]
  answerVersion?: number | null
}

export interface ApplicantAct {
  id: string
  kind: ApplicantActKind
  day: string
  note: string | null
  fileNames: string[]
  answerVersion: number | null
}

/** What each act is called on the timeline. */
export const applicantActLabels: Record<ApplicantActKind, string> = {
  correctionFiles: '您提交了补正附件',
  paymentProof: '您提交了缴费凭证',
  answerReceived: '您确认收到答复',
  erasureAsked: '您申请删除个人信息',
  dataExported: '您导出了这件申请的资料',
}

const noteOf = (id: string) => ({ table: 'applicant_act', column: 'note', rowId: id })

/** Records an act of the applicant; false when it may happen once only and has happened. */
export async function recordApplicantAct(
  tx: Database | Transaction,
  { now, today, encryption }: Pick<Platform, 'now' | 'today' | 'encryption'>,
  act: NewApplicantAct,
): Promise<boolean> {
  const at = now()
  const id = newId(at)
  const note = act.note?.trim() || null
  const inserted = await tx
    .insertInto('applicant_act')
    .values({
      id,
      request_id: act.requestId,
      organ_id: act.organId,
      kind: act.kind,
      day: today(),
      note: note === null ? null : encryption.seal(note, noteOf(id)),
      file_ids: (act.files ?? []).map((file) => file.id),
      answer_version: act.answerVersion ?? null,
      at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The acts of a request's applicant, oldest first. */
export async function applicantActs(
  { database, encryption }: Pick<Platform, 'database' | 'encryption'>,
  requestId: string,
): Promise<ApplicantAct[]> {
  const { kysely } = database
  const rows = await kysely
    .selectFrom('applicant_act')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const ids = rows.flatMap((row) => row.file_ids)
  const files =
    ids.length === 0 ? [] : await kysely.selectFrom('file').select(['id', 'file_name']).where('id', 'in', ids).execute()
  const names = new Map(files.map((file) => [file.id, file.file_name]))
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    day: row.day,
    note: row.note === null ? null : encryption.open(row.note, noteOf(row.id)),
    fileNames: row.file_ids.flatMap((id) => names.get(id) ?? []),
    answerVersion: row.answer_version,
  }))
}

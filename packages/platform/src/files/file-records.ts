import type { Database, FileOwnerKind, Transaction } from '../database/schema.ts'
import { newId } from '../new-id.ts'
import type { Platform } from '../platform.ts'
import type { FileKeeping } from './file-store.ts'
import { mediaTypeOf } from './media-type.ts'

/** What applicants hand in is sealed; what is made to be public or came from the public web is not. */
const keepingOf: Record<FileOwnerKind, FileKeeping> = {
  request: 'sealed',
  item: 'open',
  annualReport: 'open',
  importedReport: 'open',
  dispute: 'sealed',
  answerOriginal: 'sealed',
  answerCopy: 'sealed',
}

export interface FileOwner {
  organId: string
  ownerKind: FileOwnerKind
  ownerId: string
}

export interface FileRecord extends FileOwner {
  id: string
  fileName: string
  mediaType: string
  size: number
  createdAt: Date
}

/** A name as people may give it, without folders and control characters, at most 120 characters. */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const shown = [...last.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()]
  if (shown.length === 0) return '未命名'
  const dot = shown.lastIndexOf('.')
  const ending = dot > 0 && shown.length - dot <= 12 ? shown.slice(dot) : []
  return shown.length <= 120 ? shown.join('') : [...shown.slice(0, 120 - ending.length), ...ending].join('')
}

/**
 * Keeps the bytes in the store and records the file in the caller's transaction. When the transaction is given up the
 * bytes stay without an owner, which does no harm: the same file finds them again.
 */
export async function keepFile(
  tx: Transaction,
  platform: Pick<Platform, 'files' | 'now'>,
  owner: FileOwner,
  file: { fileName: string; bytes: Buffer },
): Promise<FileRecord> {
  const sha256 = await platform.files.put(file.bytes, keepingOf[owner.ownerKind])
  const createdAt = platform.now()
  const record: FileRecord = {
    id: newId(createdAt),
    ...owner,
    fileName: cleanFileName(file.fileName),
    mediaType: mediaTypeOf(file.bytes),
    size: file.bytes.length,
    createdAt,
  }
  await tx
    .insertInto('file')
    .values({
      id: record.id,
      organ_id: owner.organId,
      owner_kind: owner.ownerKind,
      owner_id: owner.ownerId,
      file_name: record.fileName,
      media_type: record.mediaType,
      size: record.size,
      sha256,
      created_at: createdAt,
    })
    .execute()
  return record
}

/** The files of one owner, in the order they were handed in. */
export async function filesOf(
  database: Database | Transaction,
  ownerKind: FileOwnerKind,
  ownerId: string,
): Promise<FileRecord[]> {
  const rows = await database
    .selectFrom('file')
    .selectAll()
    .where('owner_kind', '=', ownerKind)
    .where('owner_id', '=', ownerId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organId: row.organ_id,
    ownerKind: row.owner_kind,
    ownerId: row.owner_id,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    createdAt: row.created_at,
  }))
}

/**
 * The bytes of a recorded file, or null when there is no such file. It asks no permission: the caller has shown that
 * the actor may read the owner.
 */
export async function readFileBytes(
  platform: Pick<Platform, 'files' | 'database'>,
  fileId: string,
): Promise<Buffer | null> {
  const row = await platform.database.kysely
    .selectFrom('file')
    .select(['sha256', 'owner_kind'])
    .where('id', '=', fileId)
    .executeTakeFirst()
  return row === undefined ? null : platform.files.read(row.sha256, keepingOf[row.owner_kind])
}

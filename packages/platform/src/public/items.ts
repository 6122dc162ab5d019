import type { Day } from '@gongkai/law'
import { parseDay } from '@gongkai/law/calendar'
import { type SqlBool, sql } from 'kysely'
import { safeHtml } from '../actions/items/item-content.ts'
import type { Database, Validity } from '../database/schema.ts'
import { packCursor, unpackCursor } from './cursor.ts'

/** A published item in a list. */
export interface PublicItemRow {
  id: string
  organId: string
  title: string
  category: string
  documentNo: string | null
  indexNo: string | null
  publishedOn: Day
}

export interface ItemQuery {
  organId?: string | undefined
  category?: string | undefined
  keyword?: string | undefined
  /** Words that must occur in title, document number, index number or text. */
  words?: readonly string[] | undefined
  cursor?: string | undefined
  limit: number
}

/** Rows, newest first, and the cursor of the next page; `'badCursor'` when the cursor is none of ours. */
export type ItemPage = { rows: PublicItemRow[]; next: string | null }

const contains = (word: string): string => `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** Published items by the filters given, newest first, by keyset: the same cost on every page. */
export async function listItems(database: Database, query: ItemQuery): Promise<ItemPage | 'badCursor'> {
  let select = database
    .selectFrom('item')
    .select(['id', 'organ_id', 'title', 'category', 'document_no', 'index_no', 'published_on'])
    .where('status', '=', 'published')
    .orderBy('published_on', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
  if (query.organId !== undefined) select = select.where('organ_id', '=', query.organId)
  if (query.category !== undefined) select = select.where('category', '=', query.category)
  if (query.keyword !== undefined) {
    select = select.where(sql<SqlBool>`keywords @> array[${query.keyword}]::text[]`)
  }
  for (const word of query.words ?? []) {
    const pattern = contains(word)
    select = select.where((where) =>
      where.or(
        (['title', 'document_no', 'index_no', 'body_text'] as const).map((column) => where(column, 'ilike', pattern)),
      ),
    )
  }
  if (query.cursor !== undefined) {
    const place = unpackCursor(query.cursor, ['string', 'string'])
    if (place === null || parseDay(place[0]) === null || !isUuid(place[1])) return 'badCursor'
    select = select.where(sql<SqlBool>`(published_on, id) < (${place[0]}::date, ${place[1]}::uuid)`)
  }
  const rows = (await select.execute()).map((row) => ({
    id: row.id,
    organId: row.organ_id,
    title: row.title,
    category: row.category,
    documentNo: row.document_no,
    indexNo: row.index_no,
    publishedOn: row.published_on as Day,
  }))
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > query.limit && last ? packCursor([last.publishedOn, last.id]) : null }
}

/** Whether the text is the id of a record; anything else is the address of nothing. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)

/** How many items are published under each key of Article 20, of one organ or of all; absent keys have none. */
export async function countItemsByCategory(database: Database, organId?: string): Promise<Map<string, number>> {
  let select = database
    .selectFrom('item')
    .select((select) => ['category', select.fn.countAll<string>().as('count')])
    .where('status', '=', 'published')
    .groupBy('category')
  if (organId !== undefined) select = select.where('organ_id', '=', organId)
  return new Map((await select.execute()).map((row) => [row.category, Number(row.count)]))
}

interface PublicItemHead {
  id: string
  organId: string
  title: string
  category: string
  indexNo: string | null
  documentNo: string | null
  publishedOn: Day
}

/** A published item with its metadata and text. `bodyHtml` is safe to show, however the row came into being. */
export interface PublishedItem extends PublicItemHead {
  state: 'published'
  formedOn: Day
  genre: string | null
  subjectCategory: string | null
  keywords: string[]
  summary: string | null
  bodyHtml: string
  validity: Validity
  normativeDocument: boolean
  files: PublicFile[]
}

/** What stays of an item that was withdrawn: that it was there, when and why it went. Never its text. */
export interface WithdrawnItem extends PublicItemHead {
  state: 'withdrawn'
  withdrawnOn: Day
  reason: string
}

export interface PublicFile {
  id: string
  fileName: string
  mediaType: string
  size: number
  /** SHA-256 of the content, hexadecimal: its name in the file store. */
  sha256: string
}

/** An item that is or was public; null for everything else, drafts included. */
export async function publicItem(database: Database, id: string): Promise<PublishedItem | WithdrawnItem | null> {
  if (!isUuid(id)) return null
  const row = await database.selectFrom('item').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined || row.published_on === null) return null
  const head: PublicItemHead = {
    id: row.id,
    organId: row.organ_id,
    title: row.title,
    category: row.category,
    indexNo: row.index_no,
    documentNo: row.document_no,
    publishedOn: row.published_on,
  }
  if (row.status === 'withdrawn' && row.withdrawn_on !== null) {
    return { ...head, state: 'withdrawn', withdrawnOn: row.withdrawn_on, reason: row.withdrawal_reason ?? '' }
  }
  if (row.status !== 'published') return null
  return {
    ...head,
    state: 'published',
    formedOn: row.formed_on,
    genre: row.genre,
    subjectCategory: row.subject_category,
    keywords: row.keywords,
    summary: row.summary,
    bodyHtml: safeHtml(row.body_html),
    validity: row.validity,
    normativeDocument: row.normative_document,
    files: await filesOf(database, id),
  }
}

async function filesOf(database: Database, itemId: string): Promise<PublicFile[]> {
  const rows = await database
    .selectFrom('file')
    .select(['id', 'file_name', 'media_type', 'size', 'sha256'])
    .where('owner_kind', '=', 'item')
    .where('owner_id', '=', itemId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256.toString('hex'),
  }))
}

/** An item that was withdrawn, in a list. */
export interface WithdrawnRow {
  id: string
  organId: string
  title: string
  withdrawnOn: Day
}

/** The items withdrawn last, newest first. */
export async function latestWithdrawals(database: Database, limit: number, organId?: string): Promise<WithdrawnRow[]> {
  let select = database
    .selectFrom('item')
    .select(['id', 'organ_id', 'title', 'withdrawn_on'])
    .where('status', '=', 'withdrawn')
    .where('withdrawn_on', 'is not', null)
    .orderBy('withdrawn_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (organId !== undefined) select = select.where('organ_id', '=', organId)
  return (await select.execute()).map((row) => ({
    id: row.id,
    organId: row.organ_id,
    title: row.title,
    withdrawnOn: row.withdrawn_on as Day,
  }))
}

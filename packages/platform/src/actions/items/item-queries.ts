import type { Day } from '@gongkai/law'
import { dueLevel, daysLeft } from '@gongkai/law/clock'
import {
  type AvailableItemAction,
  availableItemActions,
  catalogueCategory,
  type ItemCommandName,
  type ItemStatus,
  itemStatusLabels,
  itemTransitions,
  type PublicationChannel,
  publicationChannelLabels,
  publicationDeadline,
} from '@gongkai/law/publication'
import { type SqlBool, sql } from 'kysely'
import type { Database, Transaction, Validity } from '../../database/schema.ts'
import { loadEvents } from '../../events/index.ts'
import { type FileRecord, filesOf } from '../../files/index.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import type { Actor } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import { organsInReach } from '../../people/reach.ts'
import { rolesTowards } from '../../people/roles-towards.ts'
import type { Platform } from '../../platform.ts'
import { type ActionField, dayField, field, optionsOf } from '../action-field.ts'
import { type HistoryEntry, namesIn } from '../history-entry.ts'
import { limitOf, type Page, type PageRequest, pageOf, unpackPlace } from '../keyset.ts'
import { itemRecordLabel, noSuchItem } from './change-item.ts'
import { type ItemRecord, readItem } from './item-record.ts'

/** An item in a list of the office. */
export interface ItemRow {
  id: string
  organId: string
  organName: string
  title: string
  category: string
  categoryLabel: string
  status: ItemStatus
  statusLabel: string
  indexNo: string | null
  formedOn: Day
  publishedOn: Day | null
  /** The last day to publish (OGI 26), and why. */
  dueOn: Day
  why: string
  level: 'overdue' | 'dueSoon' | 'running' | 'closed'
  daysLeft: number | null
  authorName: string
  version: number
}

export interface ItemDetail extends ItemRow {
  documentNo: string | null
  genre: string | null
  subjectCategory: string | null
  keywords: string[]
  summary: string | null
  bodyHtml: string
  validity: Validity
  normativeDocument: boolean
  withdrawnOn: Day | null
  withdrawalReason: string | null
  sentBackReason: string | null
  channels: PublicationChannel[]
  history: HistoryEntry[]
  actions: (AvailableItemAction & { fields: ActionField[] })[]
  attachments: FileRecord[]
}

function selectItems(database: Database | Transaction) {
  return database
    .selectFrom('item')
    .innerJoin('organ', 'organ.id', 'item.organ_id')
    .innerJoin('person', 'person.id', 'item.author_id')
    .select([
      'item.id',
      'item.organ_id',
      'organ.name as organ_name',
      'organ.path as organ_path',
      'item.title',
      'item.category',
      'item.status',
      'item.index_no',
      'item.formed_on',
      'item.published_on',
      'item.updated_at',
      'item.version',
      'person.display_name',
    ])
}

type SelectedItem = Awaited<ReturnType<ReturnType<typeof selectItems>['execute']>>[number]

function itemRow(platform: Platform, row: SelectedItem): ItemRow {
  const status = row.status as ItemStatus
  const deadline = publicationDeadline(row.formed_on, row.published_on, platform.calendar)
  const open = status !== 'published' && status !== 'withdrawn'
  const level = dueLevel({ due: deadline.due, phase: open ? 'running' : 'closed' }, platform.today(), platform.calendar)
  return {
    id: row.id,
    organId: row.organ_id,
    organName: row.organ_name,
    title: row.title,
    category: row.category,
    categoryLabel: catalogueCategory(row.category)?.label ?? row.category,
    status,
    statusLabel: itemStatusLabels[status],
    indexNo: row.index_no,
    formedOn: row.formed_on,
    publishedOn: row.published_on,
    dueOn: deadline.due,
    why: deadline.text,
    // An item always has a due date, so it never pauses.
    level: level === 'paused' ? 'running' : level,
    daysLeft: open ? daysLeft(deadline.due, platform.today(), platform.calendar) : null,
    authorName: row.display_name,
    version: row.version,
  }
}

export interface ItemListQuery extends PageRequest {
  status?: string | undefined
  organId?: string | undefined
  category?: string | undefined
  /** Words in title, index number or document number. */
  q?: string | undefined
}

/** Items in reach, changed last first. */
export async function itemList(platform: Platform, actor: Actor, query: ItemListQuery = {}): Promise<Page<ItemRow>> {
  const { kysely } = platform.database
  const { organIds } = await organsInReach(kysely, actor, 'item.read', query.organId)
  const limit = limitOf(query)
  let select = selectItems(kysely)
    .where(sql<SqlBool>`item.organ_id = any(${organIds})`)
    .orderBy('item.updated_at', 'desc')
    .orderBy('item.id', 'desc')
    .limit(limit + 1)
  if (query.status !== undefined) select = select.where('item.status', '=', query.status)
  if (query.category !== undefined) select = select.where('item.category', '=', query.category)
  for (const word of query.q?.split(/\s+/u).filter((word) => word !== '') ?? []) {
    const pattern = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
    select = select.where((where) =>
      where.or([
        where('item.title', 'ilike', pattern),
        where('item.index_no', 'ilike', pattern),
        where('item.document_no', 'ilike', pattern),
      ]),
    )
  }
  const place = unpackPlace(query.cursor)
  if (place !== null && place.value !== null && !Number.isNaN(Date.parse(place.value))) {
    select = select.where(sql<SqlBool>`(item.updated_at, item.id) < (${place.value}::timestamptz, ${place.id}::uuid)`)
  }
  const cut = pageOf(await select.execute(), limit, (row) => ({ value: row.updated_at.toISOString(), id: row.id }))
  return { rows: cut.rows.map((row) => itemRow(platform, row)), next: cut.next }
}

/** An item with its history and exactly the steps this person may take. */
export async function itemDetail(
  platform: Platform,
  actor: Actor,
  itemId: string,
): Promise<Outcome<{ item: ItemDetail }>> {
  if (!isId(itemId)) return noSuchItem()
  const { kysely } = platform.database
  const row = await selectItems(kysely)
    .select([
      'item.document_no',
      'item.genre',
      'item.subject_category',
      'item.keywords',
      'item.summary',
      'item.body_html',
      'item.validity',
      'item.normative_document',
      'item.withdrawn_on',
      'item.withdrawal_reason',
    ])
    .where('item.id', '=', itemId)
    .executeTakeFirst()
  if (row === undefined) return noSuchItem()
  const permit = may(actor, 'item.read', { organId: row.organ_id, organPath: row.organ_path })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const { history, facts, state } = readItem(await loadEvents<ItemRecord>(kysely, itemId))
  const [names, attachments] = await Promise.all([
    namesIn(
      kysely,
      history.map(({ personId }) => personId),
    ),
    filesOf(kysely, 'item', itemId),
  ])
  const by = actor.kind === 'person' ? actor.personId : ''
  const actions = availableItemActions(state, {
    by,
    roles: rolesTowards(actor, { organId: row.organ_id }),
    events: facts,
  })
  return {
    ok: true,
    item: {
      ...itemRow(platform, row),
      documentNo: row.document_no,
      genre: row.genre,
      subjectCategory: row.subject_category,
      keywords: row.keywords,
      summary: row.summary,
      bodyHtml: row.body_html,
      validity: row.validity,
      normativeDocument: row.normative_document,
      withdrawnOn: row.withdrawn_on,
      withdrawalReason: row.withdrawal_reason,
      sentBackReason: state.status === 'draft' ? state.sentBackReason : null,
      channels: state.status === 'published' ? state.channels : [],
      history: history.map(({ version, event, personId, recordedAt }) => ({
        version,
        type: event.type,
        label: itemRecordLabel(event.type),
        day: event.day,
        recordedAt: recordedAt.toISOString(),
        personName: personId === null ? null : (names.get(personId) ?? null),
        article: itemTransitions.find((transition) => transition.event === event.type)?.article ?? null,
        detail: detailOf(event),
      })),
      actions: actions.map((action) => ({ ...action, fields: itemActionFields(action.command) })),
      attachments,
    },
  }
}

function detailOf(event: ItemRecord): string | null {
  switch (event.type) {
    case 'drafted':
    case 'revised':
      return event.title
    case 'secrecyReviewed':
      return event.basis
    case 'sentBack':
    case 'withdrawn':
      return event.reason
    case 'published':
      return `${event.indexNo}：${event.channels.map((channel) => publicationChannelLabels[channel]).join('、')}`
    case 'reviewAsked':
    case 'approved':
      return null
  }
}

/** What a person is asked for when taking a step. The content itself is edited in its own form. */
function itemActionFields(command: ItemCommandName): ActionField[] {
  switch (command) {
    case 'reviewSecrecy':
      return [field('basis', '审查依据和结论', 'longText', { help: '写明依据的条款和审查的结论' })]
    case 'sendBack':
      return [field('reason', '退回理由', 'longText', { help: '起草人会看到' })]
    case 'publish':
      return [
        field('channels', '公开渠道', 'select', {
          options: optionsOf(publicationChannelLabels),
          suggestion: 'website',
          help: '索引号由系统按年连续编制',
        }),
        dayField('发布日期'),
      ]
    case 'withdraw':
      return [field('reason', '撤下理由', 'longText', { help: '会在原网址上向公众显示' })]
    case 'draft':
    case 'revise':
    case 'askReview':
    case 'approve':
      return []
  }
}

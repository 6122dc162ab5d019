import { foldItem, type ItemEvent, type ItemState } from '@gongkai/law/publication'
import type { RecordedEvent } from '../../events/index.ts'
import { type ItemContent, plainText } from './item-content.ts'

/** What a stream of an item holds: the facts of the law; draft and revision carry the content of that moment. */
export type ItemRecord = ItemEvent & { content?: ItemContent }

export interface LoadedItem {
  history: RecordedEvent<ItemRecord>[]
  facts: ItemRecord[]
  state: ItemState
  content: ItemContent
}

export function readItem(history: RecordedEvent<ItemRecord>[]): LoadedItem {
  const facts = history.map(({ event }) => event)
  const content = facts.findLast((fact) => fact.content !== undefined)?.content
  if (content === undefined) throw new Error('a stream of an item must begin with a draft that carries content')
  return { history, facts, state: foldItem(facts), content }
}

/** The view row that follows from the stream; actions write it and the rebuild writes it again. */
export function itemColumns({ history, state, content }: LoadedItem) {
  const last = history.at(-1)
  if (state.status === 'none' || last === undefined) throw new Error('a stream of an item must not be empty')
  const published = state.status === 'published' || state.status === 'withdrawn' ? state : null
  const withdrawn = state.status === 'withdrawn' ? state : null
  return {
    status: state.status,
    title: content.title,
    category: content.category,
    index_no: published?.indexNo ?? null,
    document_no: content.documentNo,
    genre: content.genre,
    subject_category: content.subjectCategory,
    keywords: content.keywords,
    summary: content.summary,
    body_html: content.bodyHtml,
    body_text: plainText(content.bodyHtml),
    formed_on: content.formedOn,
    published_on: published?.publishedOn ?? null,
    withdrawn_on: withdrawn?.withdrawnOn ?? null,
    withdrawal_reason: withdrawn?.reason ?? null,
    normative_document: content.normativeDocument,
    author_id: state.author,
    version: last.version,
    updated_at: last.recordedAt,
  }
}

import type { Day } from '@gongkai/law'
import { parseDay } from '@gongkai/law/calendar'
import { catalogueCategory } from '@gongkai/law/publication'
import sanitizeHtml from 'sanitize-html'

/** The content of an item with its metadata (law: 索引号 and dates of the lifecycle come from its events). */
export interface ItemContent {
  title: string
  /** Key of the catalogue, OGI 20 and 21. */
  category: string
  formedOn: Day
  documentNo: string | null
  genre: string | null
  subjectCategory: string | null
  keywords: string[]
  summary: string | null
  /** Made safe already: only what `safeHtml` lets through is kept. */
  bodyHtml: string
  normativeDocument: boolean
}

/** As a form sends it. */
export interface ItemContentInput {
  title: string
  category: string
  formedOn: Day
  documentNo?: string | null | undefined
  genre?: string | null | undefined
  subjectCategory?: string | null | undefined
  keywords?: readonly string[] | undefined
  summary?: string | null | undefined
  bodyHtml: string
  normativeDocument?: boolean | undefined
}

export type ContentValidation = { ok: true; value: ItemContent } | { ok: false; fields: Record<string, string> }

const lengthOf = (text: string): number => [...text].length

/** Checks and cleans the content of an item. `today` because nothing can have been formed in the future. */
export function validateItemContent(input: ItemContentInput, today: Day): ContentValidation {
  const fields: Record<string, string> = {}
  const text = (field: 'documentNo' | 'genre' | 'subjectCategory' | 'summary', label: string, longest: number) => {
    const value = input[field]?.trim() ?? ''
    if (lengthOf(value) > longest) fields[field] = `${label}最多 ${longest} 个字，现在是 ${lengthOf(value)} 个`
    return value === '' ? null : value
  }
  const title = input.title.replaceAll(/\s+/gu, ' ').trim()
  if (title === '') fields['title'] = '请填写标题'
  else if (lengthOf(title) > 200) fields['title'] = `标题最多 200 个字，现在是 ${lengthOf(title)} 个`
  if (catalogueCategory(input.category) === null) fields['category'] = '请选择所属的法定主动公开类别'
  if (parseDay(input.formedOn) === null) fields['formedOn'] = '成文日期应写成“2026-03-02”的形式'
  else if (input.formedOn > today) fields['formedOn'] = `成文日期 ${input.formedOn} 还没有到，今天是 ${today}`
  const keywords = [...new Set((input.keywords ?? []).map((word) => word.trim()).filter((word) => word !== ''))]
  if (keywords.length > 20) fields['keywords'] = `关键词最多 20 个，现在是 ${keywords.length} 个`
  if (keywords.some((word) => lengthOf(word) > 40)) fields['keywords'] = '每个关键词最多 40 个字'
  if (input.bodyHtml.length > MAX_BODY) fields['bodyHtml'] = '正文太长，请把大的内容作为附件'
  const value: ItemContent = {
    title,
    category: input.category,
    formedOn: input.formedOn,
    documentNo: text('documentNo', '文号', 100),
    genre: text('genre', '体裁分类', 40),
    subjectCategory: text('subjectCategory', '主题分类', 100),
    keywords,
    summary: text('summary', '内容概述', 1_000),
    bodyHtml: fields['bodyHtml'] === undefined ? safeHtml(input.bodyHtml) : '',
    normativeDocument: input.normativeDocument ?? false,
  }
  return Object.keys(fields).length === 0 ? { ok: true, value } : { ok: false, fields }
}

const MAX_BODY = 1_000_000

const blockTags = 'h2 h3 h4 p br hr blockquote pre ul ol li div figure figcaption img'.split(' ')
const inlineTags = 'a strong em b i u s sub sup span'.split(' ')
const tableTags = 'table caption colgroup col thead tbody tfoot tr th td'.split(' ')

/** Text, lists, tables, links and pictures of our own; no script, no style, no frame, no form, nothing from elsewhere. */
export function safeHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [...blockTags, ...inlineTags, ...tableTags],
    allowedAttributes: {
      a: ['href', 'title'],
      img: ['src', 'alt', 'width', 'height'],
      th: ['colspan', 'rowspan', 'scope'],
      td: ['colspan', 'rowspan'],
      col: ['span'],
      ol: ['start'],
    },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    // Pictures lie in the platform: a picture elsewhere would tell that site who reads here.
    allowedSchemesByTag: { img: [] },
    allowProtocolRelative: false,
    transformTags: { h1: 'h2' },
  }).trim()
}

/** The plain text of a body, for search and lists: one line a block. */
export function plainText(html: string): string {
  const broken = html.replaceAll(
    /<\/(?:p|h[1-6]|li|tr|div|caption|blockquote|pre|figcaption)>|<(?:br|hr)[^>]*>/gi,
    '$&\n',
  )
  const spaced = broken.replaceAll(/<\/(?:td|th)>/gi, '$& ')
  const text = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[\p{Z}\t]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

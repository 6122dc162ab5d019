import type { DocumentTree, Table } from '../formats/index.ts'
import { findDate } from './dates.ts'
import type { Line } from './lines.ts'
import { squash } from './squash.ts'

/** The parts of a document outside its sections, where it says what it is: before the first heading, and its end. */
export interface Head {
  /** Lines before the first section heading. */
  lines: Line[]
  /** What index tables and labelled lines say, by squashed label: `发布日期` → `2023-01-16`. */
  entries: Map<string, string>
}

const labels =
  /^(?:标题|名称|信息名称|文件名称|索引号|信息索引号|索引编号|文号|发文字号|文件编号|发文文号|公文文号|发布机构|发布单位|发文机关|公开机构|公开单位|制发机关|信息来源|文章来源|来源|单位|发布时间|发布日期|发文日期|公开日期|公开时间|成文日期|生成日期|印发日期|日期|时间|网址|链接|原文链接|来源网址|主题分类|公开方式|有效性)$/
const labelled =
  /(标题|名称|索引号|索引编号|文号|发文字号|文件编号|主题分类|体裁分类|组配分类|主题词|公开方式|公开范围|有效性|原文链接|来源网址|发布机构|发布单位|公开机构|发文机关|信息来源|文章来源|来源|发布时间|发布日期|发文日期|公开日期|公开时间|成文日期|生成日期|印发日期|日期|时间|网址|链接)[:：]/g

/** Reads the lines and index tables before the first section heading. */
export function readHead(tree: DocumentTree, lines: Line[], firstSection: number): Head {
  const end = Math.min(firstSection, 60)
  const head = lines.slice(0, end)
  const entries = new Map<string, string>()
  const lastBlock = lines[end]?.block ?? tree.blocks.length
  for (const block of tree.blocks.slice(0, lastBlock)) {
    if (block.kind === 'table' && block.grid.length <= 20) readIndexTable(block, entries)
  }
  for (const line of head) if (line.squashed !== '') readLabelled(line.squashed, entries)
  return { lines: head, entries }
}

function readIndexTable({ grid }: Table, entries: Map<string, string>): void {
  for (const row of grid) {
    for (let c = 0; c + 1 < row.length; c++) {
      const label = squash(row[c]?.text ?? '').replace(/[:\[\]【】]/g, '')
      const value = row.find((cell, at) => at > c && cell !== row[c])?.text.trim()
      if (value && labels.test(label) && !entries.has(label)) entries.set(label, value)
      else if ((row[c]?.text.length ?? 0) < 80) readLabelled(squash(row[c]?.text ?? ''), entries)
    }
  }
}

/** `发布时间:2021-01-27来源:集里街道字体大小:` — labels and values run together on one line. */
function readLabelled(text: string, entries: Map<string, string>): void {
  if (text.length > 160) return
  const found = [...text.matchAll(labelled)]
  for (const [i, match] of found.entries()) {
    const from = (match.index ?? 0) + match[0].length
    const to = found[i + 1]?.index ?? text.length
    const value = text
      .slice(from, to)
      .replace(/(?:浏览|阅读|点击|访问|字体|字号|作者|编辑|责任编辑|【|\[|\||打印|分享|大中小).*$/, '')
      .replace(/[;；,，|\]】]+$/, '')
    const label = match[1] ?? ''
    if (value !== '' && !entries.has(label)) entries.set(label, value)
  }
}

const dateLabels = [
  '发布时间',
  '发布日期',
  '发文日期',
  '公开日期',
  '公开时间',
  '印发日期',
  '成文日期',
  '生成日期',
  '日期',
  '时间',
]

/**
 * The day the report was published: as labelled, else the bare date of the line under the title, else the date of
 * the signature, else what the page says in its meta tags. Null where the document states none.
 */
export function findPublishDate(tree: DocumentTree, head: Head, lines: Line[]): string | null {
  for (const label of dateLabels) {
    const day = findDate(squash(head.entries.get(label) ?? ''))?.day
    if (day) return day
  }
  for (const { squashed } of head.lines) {
    if (squashed === '' || squashed.length > 90) continue
    const date = findDate(squashed)
    if (date && (bareDate(squashed, date) || /来源|浏览|字体|字号/.test(squashed))) return date.day
  }
  return findSignature(lines)?.day ?? metaDate(tree)
}

const bareDate = (text: string, { at, length }: { at: number; length: number }) =>
  text.slice(0, at).replace(/[([【]/g, '') === '' && /^[\d:：时分秒)\]】.]*$/.test(text.slice(at + length))

function metaDate({ properties }: DocumentTree): string | null {
  for (const key of ['pubdate', 'publishdate', 'publish_date', 'pub_date', 'publishtime', 'date', 'dc.date']) {
    const day = findDate(squash(properties[key] ?? ''))?.day
    if (day) return day
  }
  return null
}

/** A signature: the last line that is nothing but a date, with the organ on the line before it. */
export interface Signature {
  day: string
  organ: string | null
  /** Index of the line of the date, and of the organ's line where there is one. */
  from: number
  to: number
}

/** The signature at the end of a report, looked for from the end backwards over what pages add below it. */
export function findSignature(lines: Line[]): Signature | null {
  for (let i = lines.length - 1; i >= 0 && i >= lines.length - 25; i--) {
    const { squashed } = lines[i] as Line
    if (squashed === '' || squashed.length > 60) continue
    const date = findDate(squashed)
    if (!date || squashed.slice(date.at + date.length).replace(/[)。]/g, '') !== '') continue
    const ahead = squashed.slice(0, date.at).replace(/[(]/g, '')
    if (ahead !== '' && organName.test(ahead)) return { day: date.day, organ: ahead, from: i, to: i }
    if (ahead !== '') continue
    const before = lines[i - 1]?.squashed ?? ''
    const signed = before.length <= 40 && organName.test(before)
    return { day: date.day, organ: signed ? before : null, from: signed ? i - 1 : i, to: i }
  }
  return null
}

/** What the name of an organ looks like when it stands alone. */
export const organName =
  /^[\u4e00-\u9fff()（）·]{2,38}(?:街道|镇|乡|局|厅|部|委员会|管委会|办公室|人民政府|政府|办事处|中心|院|署|分局|支队|大队|委|办|所|站|处|馆|会|公司|集团|行|社|队|台|市|县|区|旗|州)(?:\([\u4e00-\u9fff]{2,16}\))?$/

import type { ProseLine, SectionKey } from '@gongkai/law/annual-report'
import { findSignature } from './head.ts'
import type { Line } from './lines.ts'
import { proactiveItemOf } from './proactive-labels.ts'
import { requestRowOf } from './request-labels.ts'
import { completesHeading, type SectionStart } from './sections.ts'

/** A paragraph of the text, put together again where the document broke it over lines. */
export type Passage = ProseLine

const pageChrome =
  /^[【\[•·\s]*(?:分享到|相关(?:链接|文档|附件|新闻|稿件|阅读|信息|文章|解读)|扫一扫|上一[篇条]|下一[篇条]|打印|关闭|主办|承办|版权所有|备案号|网站标识码|主办单位|责任编辑|编辑[:：]|返回顶部|友情链接|附件[:：\d]|信息来源[:：]|字体[:：])/

/** The text of the document by section, without tables, page furniture and signature. */
export function passagesOf(
  lines: Line[],
  sections: SectionStart[],
  tableLines: Set<number>,
  wrapped: boolean,
): Passage[] {
  const starts = new Map(sections.map((start) => [start.index, start]))
  const signature = findSignature(lines)
  const passages: Passage[] = []
  let section: SectionKey | null = null
  let open: Passage | null = null
  let previous: Line | null = null
  const width = wrapped ? Math.max(...lines.map(({ text }) => displayWidth(text.trim()))) : 0
  const last = sections.at(-1)?.index ?? -1
  for (const [index, line] of lines.entries()) {
    const start = starts.get(index)
    if (start) {
      section = start.section
      open = null
      passages.push({ text: line.text.trim(), line: line.line, section, isSection: true })
      if (start.rest !== '') passages.push({ text: start.rest, line: line.line, section, isSection: false })
      previous = line
      continue
    }
    if (tableLines.has(index) || (line.inTable && (!narrated.has(section) || isTableLabel(line.squashed)))) {
      open = null
      continue
    }
    const text = line.text.trim()
    if (text === '' || pageNumber.test(line.squashed)) continue
    if (signature && index >= signature.from && index <= signature.to && index > last) continue
    if (index > last && last >= 0 && line.squashed !== '' && pageChrome.test(text)) break
    const heading = passages.at(-1)
    if (heading?.isSection && previous && starts.has(index - 1) && completesHeading(previous.text, text)) {
      heading.text += text
      continue
    }
    if (wrapped && open && previous && continues(previous, line, width)) {
      open.text = joinWrapped(open.text, text)
    } else {
      open = { text: wrapped ? unspace(text) : text, line: line.line, section, isSection: false }
      passages.push(open)
    }
    previous = line
  }
  return passages
}

/** Sections whose tables hold text; in the others a text alone in its row is a label. */
const narrated: Set<SectionKey | null> = new Set(['overview', 'problems', 'other'])

const isTableLabel = (text: string) =>
  !text.includes('。') &&
  (/^第二十条.{0,8}项$|^信息内容/.test(text) || requestRowOf(text) !== null || proactiveItemOf(text) !== null)

const pageNumber = /^(?:[-—–·]\d{1,3}[-—–·]|第\d{1,3}页(?:[,,/共]*\d{1,3}页?)?)$/

/** Whether text was broken into lines of a fixed width, as text taken from a PDF is. */
export function isWrapped(lines: Line[]): boolean {
  let long = 0
  let broken = 0
  for (const [i, { text, length }] of lines.entries()) {
    if (length < 20) continue
    const next = lines[i + 1]
    if (!next || next.line !== (lines[i]?.line ?? 0) + 1) continue
    long++
    if (!/[。；：:;！？!?”）)]\s*$/.test(text) && !/^[\s\u3000]{2,}/.test(next.text) && length < 90) broken++
  }
  return broken >= 3 && broken * 3 > long
}

/** A line goes on with the one before it if that one is full, does not end a sentence, and this one is not indented. */
function continues(previous: Line, line: Line, width: number): boolean {
  if (line.line - previous.line > 1) return false
  const indent = (text: string) => displayWidth(/^[\s\u3000]*/.exec(text)?.[0] ?? '')
  if (indent(line.text) > Math.min(indent(previous.text), 1)) return false
  const full = displayWidth(previous.text) >= width * 0.75
  return full || !/[。；：:;！？!?]\s*$/.test(previous.text)
}

function joinWrapped(before: string, after: string): string {
  const glue = /[a-zA-Z0-9]$/.test(before) && /^[a-zA-Z]/.test(after) ? ' ' : ''
  return before + glue + unspace(after)
}

/** Without the spaces that setting in lines puts between Chinese characters and figures. */
const unspace = (text: string) =>
  text.replace(/(?<=[\u4e00-\u9fff，。；：、“”（）〔〕]) +(?=\S)|(?<=\S) +(?=[\u4e00-\u9fff，。；：、“”（）])/g, '')

function displayWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e80 ? 2 : 1
  return width
}

/** The text of one section without its heading, paragraphs joined by newlines; null if the section is missing. */
export function narrativeOf(passages: Passage[], section: SectionKey, present: boolean): string | null {
  if (!present) return null
  return passages
    .filter((passage) => passage.section === section && !passage.isSection)
    .map(({ text }) => text)
    .join('\n')
}

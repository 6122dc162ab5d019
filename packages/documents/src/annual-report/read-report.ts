import { claimsOf, headingsOf, type SectionKey } from '@gongkai/law/annual-report'
import { type DocumentTree, readTree } from '../formats/index.ts'
import { findTables } from './find-tables.ts'
import { findPublishDate, readHead } from './head.ts'
import { findIdentifiers } from './identifiers.ts'
import { linesOf } from './lines.ts'
import { isWrapped, narrativeOf, passagesOf } from './narrative.ts'
import { findOrgan, findReportYear } from './organ.ts'
import { proseElsewhereOf } from './prose-elsewhere.ts'
import { readTables } from './read-cells.ts'
import type { Reading, ReadingMessage, ReadingResult } from './reading.ts'
import { findSections, sectionKeys } from './sections.ts'
import { findTitle } from './title.ts'

/**
 * Reads an annual report from the bytes of a file. The type is told by content; `file` is only a name to report under.
 * Never throws for a bad file: a file that cannot be read, or in which no annual report is found, is a failure with a
 * sentence, never an empty reading.
 */
export async function readReport(file: string, bytes: Uint8Array, origin: ReportOrigin = {}): Promise<ReadingResult> {
  const result = await readTree(bytes)
  if (!result.ok) return { ok: false, file, reason: result.reason }
  return readReportFromTree(file, result.tree, origin)
}

/** What the caller knows about where a file came from. */
export interface ReportOrigin {
  /** The address it was fetched from; the reading carries it, and prefers it to what the page says. */
  sourceUrl?: string
}

/** Reads an annual report from a document that is already a neutral tree. */
export function readReportFromTree(file: string, tree: DocumentTree, origin: ReportOrigin = {}): ReadingResult {
  const lines = linesOf(tree.blocks)
  const starts = findSections(lines)
  const found = findTables(tree, lines, starts)
  const hasTables = found.proactive.length > 0 || found.requests.size > 0 || found.disputes !== null
  const present = Object.fromEntries(
    sectionKeys.map((key) => [key, starts.some(({ section }) => section === key)]),
  ) as Record<SectionKey, boolean>
  const head = readHead(tree, lines, starts[0]?.index ?? lines.length)
  const title = findTitle(tree, head)
  const sectionCount = sectionKeys.filter((key) => present[key]).length
  if (!hasTables && !(sectionCount >= 3 || (title !== null && sectionCount >= 2))) {
    return { ok: false, file, reason: notAReport(lines.length === 0 && tree.blocks.length === 0) }
  }
  if (found.proactive.length > 0) present.proactive = true
  if (found.requests.size > 0) present.requests = true
  if (found.disputes) present.disputes = true

  const publishDate = findPublishDate(tree, head, lines)
  const year = findReportYear(head, title, lines, publishDate)
  const { format, tables, evidence, messages } = readTables(found, year)
  // On pages every line is a line of its own; in text only where it was taken from such a page.
  const wrapped = tree.fileType === 'pdf' || tree.fileType === 'ofd' || (tree.fileType === 'txt' && isWrapped(lines))
  const passages = passagesOf(lines, starts, found.tableLines, wrapped)
  const organ = findOrgan(tree, head, title, lines)
  return {
    ok: true,
    reading: {
      file,
      fileType: tree.fileType,
      encoding: tree.encoding,
      format,
      year,
      organ,
      title: title?.text ?? null,
      publishDate,
      ...findIdentifiers(tree, head, origin.sourceUrl ?? null),
      sections: present,
      narrative: {
        overview: narrativeOf(passages, 'overview', present.overview),
        problems: narrativeOf(passages, 'problems', present.problems),
        other: narrativeOf(passages, 'other', present.other),
      },
      proseElsewhere: proseElsewhereOf(passages),
      claims: claimsOf(passages, year),
      tables,
      ...(found.uncertain.length > 0 ? { uncertainTables: found.uncertain } : {}),
      headings: headingsOf(passages),
      evidence,
      messages: [...tree.messages, ...messages, ...missing({ organ, year, format })],
      original: tree.original,
    },
  }
}

function notAReport(empty: boolean): string {
  return empty
    ? '文件里没有文字，读不出年度报告。请检查文件是否完整。'
    : '没有认出政府信息公开工作年度报告：既没有找到法定表格，也没有找到各部分的标题。请检查是不是选错了文件。'
}

function missing(metadata: Pick<Reading, 'organ' | 'year' | 'format'>): ReadingMessage[] {
  const names: [keyof typeof metadata, string][] = [
    ['organ', '报告机关'],
    ['year', '报告年度'],
    ['format', '表格格式（2019 年版或 2021 年版）'],
  ]
  return names
    .filter(([key]) => metadata[key] === null)
    .map(([, label]) => ({ severity: 'warning' as const, text: `没有认出${label}，请核对原文` }))
}

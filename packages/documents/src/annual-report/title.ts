import type { DocumentTree } from '../formats/index.ts'
import { findYear } from './dates.ts'
import { type Head, organName } from './head.ts'
import type { Line } from './lines.ts'
import { squash } from './squash.ts'

/** The title of the report and what it says. */
export interface Title {
  text: string
  organ: string | null
  year: number | null
}

const subject = /(?:政府|政务)?信息公开|政务公开/
const ending = /(?:报告|年报)(?:[(【[](?:(?:19|20)\d{2}|二[〇零○]..)年?度?[)】\]])?$/
const noTitle =
  /[。;!?>]|首页|(?:索引号|机构|单位|日期|时间):|^(?:根据|按照|本报告|现将|为|依据|首页|当前位置|您的位置|来源|关于印发|附件|相关|上一篇|下一篇|全文)|编制|如下|公布如/
const yearMark = '(?:(?:19|20)\\d{2}|二[〇零○ＯOo0][一二][〇零○ＯOo0一二三四五六七八九])'

/** The title among the lines before the first section: on one line or several, its organ perhaps on the line before. */
export function findTitle(tree: DocumentTree, head: Head): Title | null {
  const labelled = head.entries.get('标题') ?? head.entries.get('名称') ?? head.entries.get('信息名称')
  const candidates: { text: string; score: number }[] = []
  for (let width = 1; width <= 4 && candidates.every(({ score }) => score < 3); width++) {
    for (let i = 0; i + width <= head.lines.length; i++) {
      const found = candidateAt(head.lines, i, width)
      if (found) candidates.push(found)
    }
  }
  let best: { text: string; score: number } | null = null
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate
  if (labelled && isTitle(squash(labelled))) {
    const score = scoreOf(squash(labelled))
    if (!best || best.score < score) best = { text: labelled.trim(), score }
  }
  if (!best) {
    const own = tree.properties.articletitle ?? tree.properties.title
    const text = own?.split(/[_|]|\s[-–—]\s/)[0]?.trim()
    if (text && isTitle(squash(text)) && findYear(squash(text)) !== null) best = { text, score: 0 }
  }
  if (!best) return null
  const plain = squash(best.text)
  return { text: best.text, organ: organOfTitle(plain), year: findYear(plain) }
}

function candidateAt(lines: Line[], from: number, width: number): { text: string; score: number } | null {
  let text = ''
  let plain = ''
  let belowReport = ''
  for (let i = from; i < from + width; i++) {
    const line = lines[i] as Line
    if (line.squashed === '' || line.squashed.length > 70) return null
    const piece = line.text
      .trim()
      .replace(/\|+$/, '')
      .replace(/^(?:标题|名称)\s*[:：]\s*\|?/, '')
      .trim()
    const own = squash(piece)
    belowReport = /(?:报告|年报)$/.test(plain) ? own : belowReport + own
    text += piece
    plain += own
  }
  if (!isTitle(plain)) return null
  // Menu entries below each other can read like a title without a year: 政务公开, 政府信息公开年报.
  if (width > 1 && findYear(plain) === null && !organName.test(organOfTitle(plain) ?? '')) return null
  // 年度报告 and 政府信息公开年报 above a whole title are entries of a menu.
  if (belowReport !== plain && isTitle(belowReport)) return null
  const heading = (lines[from]?.heading ?? 0) > 0 ? 1 : 0
  // 政府信息公开年报 alone is the name of a column of the site.
  if (heading === 0 && /^(?:法定主动公开内容)?(?:政府|政务)?信息公开(?:年度报告|年报)$/.test(plain)) return null
  const before = lines[from - 1]
  // The organ above the title belongs to it, be it a heading of another level or none.
  if (organOfTitle(plain) === null && before && organName.test(before.squashed)) {
    const joined = before.text.trim() + text
    return { text: joined, score: scoreOf(squash(joined)) + heading }
  }
  return { text, score: scoreOf(plain) + heading }
}

const isTitle = (text: string) =>
  text.length >= 6 && text.length <= 90 && subject.test(text) && ending.test(text) && !noTitle.test(text)

function scoreOf(text: string): number {
  return (findYear(text) === null ? 0 : 2) + (organOfTitle(text) === null ? 0 : 2)
}

/** The year, and (公开) or (附件1), above or before a title: marks of the file, not names. */
const beforeName = new RegExp(`^[(]?${yearMark}年?度?[)]?|^\\([^()]{1,4}\\)(?=\\S)`)
const behindName = new RegExp(
  `(?:关于)?(?:发布|公布|印发)?[(]?${yearMark}年?度?[)]?|关于|(?:政府|政务)信息公开|政务公开|信息公开`,
)

/** The organ in a title: what stands before the year, the word 关于 or the subject. */
export function organOfTitle(text: string): string | null {
  const rest = text.replace(beforeName, '')
  const cut = behindName.exec(rest)
  const organ = (cut ? rest.slice(0, cut.index) : '').replace(/[,、:《》“”"]+/g, '')
  return organ.length >= 2 && !pageTools.test(organ) ? organ : null
}

/** Words of the bar with which a page offers to print, share or enlarge what stands below. */
const pageTools = /[【】|]|字[号体]|打印|收藏|分享|浏览/

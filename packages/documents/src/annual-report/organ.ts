import type { DocumentTree } from '../formats/index.ts'
import { findYear } from './dates.ts'
import { findSignature, type Head, organName } from './head.ts'
import type { Line } from './lines.ts'
import { squash } from './squash.ts'
import type { Title } from './title.ts'

const sourceLabels = [
  '发布机构',
  '公开机构',
  '发布单位',
  '公开单位',
  '制发机关',
  '发文机关',
  '信息来源',
  '文章来源',
  '来源',
]

const preambles = [
  /(?:要求|规定|如下|,|。|^)(?:现公布|现将|现发布|向社会公布|特向社会公布)?([\u4e00-\u9fff()·]{3,40}?)(?:组织)?编制了/,
  /由([\u4e00-\u9fff()·]{3,40}?)(?:依据|根据|按照|编制|负责)/,
  /现将((?!20)[\u4e00-\u9fff()·]{3,40}?)(?:20\d{2})年/,
  /(?:公布|发布|公开|编制|编写|制作|形成)((?!20)[\u4e00-\u9fff()·]{3,40}?)(?:20\d{2})年/,
  /(?:公布|发布)(?:20\d{2})年度?([\u4e00-\u9fff()·]{3,40}?)政府信息公开/,
  /^([\u4e00-\u9fff()·]{3,40}?)(?:根据|按照|依据)《/,
]

/** What stands where a preamble names its organ, and is none: the words of a title, a decree, a request. */
const notAnOrgan = /本报告|条例|通知|要求$|年度?报告|信息公开工作$/

/** The reporting organ as printed: in the title, in the preamble, as source or signature, else the name used most. */
export function findOrgan(tree: DocumentTree, head: Head, title: Title | null, lines: Line[]): string | null {
  if (title?.organ) return title.organ
  const named = inPreamble(head.lines.map(({ text }) => text))
  if (named) return named
  for (const label of sourceLabels) {
    const found = squash(head.entries.get(label) ?? '')
    if (found.length >= 2 && found.length <= 40 && /[\u4e00-\u9fff]{2}/.test(found) && !/本站|互联网|网站$/.test(found))
      return found
  }
  // A preamble that was broken over lines may have cut the name.
  const broken = inPreamble(head.lines.map((_, i) => wholeText(head.lines.slice(i, i + 4))))
  if (broken) return broken
  const signed = findSignature(lines)?.organ
  if (signed) return signed
  for (const { squashed } of head.lines) {
    if (squashed.length >= 3 && organName.test(squashed) && /局|厅|街道|镇|乡|政府|委员会|办/.test(squashed))
      return squashed
  }
  const meta = squash(tree.properties.contentsource ?? '')
  return organName.test(meta) ? meta : mostNamed(lines)
}

const wholeText = (lines: Line[]) => lines.map(({ text }) => text.trim()).join('')

function inPreamble(lines: string[]): string | null {
  const texts = lines.map((text) => squash(text.slice(0, 400)))
  for (const pattern of preambles) {
    for (const text of texts) {
      const found = pattern.exec(text)?.[1]
      if (found && found.length >= 3 && !notAnOrgan.test(found)) return found
    }
  }
  return null
}

const name =
  /(?:^|[,。;:、“"(《\s])((?!本|我|各|全|该|其|以|由|对|在|和|与|向|经)[\u4e00-\u9fff]{2,14}?(?:街道办事处|街道|镇人民政府|乡人民政府|人民政府办公室|人民政府|管理委员会|委员会|办公室|[局厅镇乡]))/g

function mostNamed(lines: Line[]): string | null {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    if (text.length < 4) continue
    for (const match of text.normalize('NFKC').slice(0, 4000).matchAll(name)) {
      const found = match[1] ?? ''
      counts.set(found, (counts.get(found) ?? 0) + 1)
    }
  }
  let best: string | null = null
  for (const [found, count] of counts)
    if (count >= 2 && (best === null || count > (counts.get(best) ?? 0))) best = found
  return best
}

/** The year reported on: in the title, as the period of the figures, in the preamble, else the year named most. */
export function findReportYear(
  head: Head,
  title: Title | null,
  lines: Line[],
  publishDate: string | null,
): number | null {
  if (title?.year) return title.year
  for (const line of head.lines) {
    const text = squash(line.text.slice(0, 1000))
    const period = /(20[12]\d)年1月1日(?:起)?(?:至|到|-|—|~)/.exec(text)
    if (period) return Number(period[1])
  }
  for (const line of head.lines) {
    const text = squash(line.text.slice(0, 400))
    if (/年度报告|年报/.test(text) && !text.includes('〔')) {
      const year = findYear(text)
      if (year) return year
    }
  }
  const counts = new Map<number, number>()
  for (const { text } of lines) {
    if (!text.includes('年')) continue
    for (const match of text.slice(0, 4000).matchAll(/(20[12]\d)\s*年/g)) {
      const year = Number(match[1])
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  let best: number | null = null
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year
  return best ?? (publishDate ? Number(publishDate.slice(0, 4)) - 1 : null)
}

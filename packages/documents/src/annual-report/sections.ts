import type { SectionKey } from '@gongkai/law/annual-report'
import { squash } from './squash.ts'
import type { Line } from './lines.ts'

/** The statutory sections in order. */
export const sectionKeys: SectionKey[] = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'other']

const bodies: [SectionKey, RegExp][] = [
  ['disputes', /复议.{0,24}诉讼|诉讼.{0,12}复议/],
  [
    'requests',
    /(?:收到|处理|受理|办理).{0,14}申请.{0,8}$|^(?:政府信息)?依申请公开.{0,10}情况$|^政府信息公开申请.{0,8}情况$/,
  ],
  ['proactive', /主动公开.{0,4}信息.{0,8}$/],
  ['problems', /问题.{0,16}(?:改进|措施|打算|建议|方向|办法)|(?:存在|主要).{0,10}问题/],
  ['other', /(?:其他|其它).{0,8}(?:报告|说明|事项).{0,8}$|需要?(?:报告|说明).{0,12}事项/],
  ['overview', /^.{0,16}(?:总体|基本)情况$|^(?:总体|工作)?概[述况]$/],
]

/** 一是 begins an item of a list. */
const chineseMark = /^(?:[一二三四五六七八九十]{1,2}[、.,:]?|第[一二三四五六]部分[:、]?)(?=[^、.,:是])/
const arabicMark = /^\d[、.,](?!\d)/
/** Every heading above and below has one of these characters. */
const telling = /[诉申主题其需况述]/
const longestHeading = 60

/** Whether one of the marks above can begin a text: most lines are told from headings by two characters. */
function isNumbered(text: string): boolean {
  const first = text.charCodeAt(0)
  const second = text.charCodeAt(1)
  if (first >= 0x30 && first <= 0x39) return second === 0x2e || second === 0x2c || second === 0x3001
  if (first === 0x28) return second >= 0x4e00 && text.charCodeAt(2) === 0x29
  return first >= 0x4e00 && '一二三四五六七八九十第'.includes(text[0] as string)
}

const withoutEnd = (text: string) => (/[。:;,.]$/.test(text) ? text.replace(/[。:;,.]+$/, '') : text)
const bracketMark = /^\([一二三四五六]\)[、.]?/

/** How a heading is numbered; sections are counted in Chinese numerals, but not by everybody. */
type Style = 'chinese' | 'arabic' | 'bracket' | 'bare'
const preference: Style[] = ['chinese', 'arabic', 'bare', 'bracket']

/** The heading of a section: the line it stands on and what follows the heading on the same line. */
export interface SectionStart {
  section: SectionKey
  /** Index into the lines. */
  index: number
  style: Style
  /** Text that stands on the line after the heading. */
  rest: string
}

/** Where the six sections begin, in reading order; a section may begin more than once (its heading printed twice). */
export function findSections(lines: Line[]): SectionStart[] {
  const candidates: SectionStart[] = []
  for (const [index, line] of lines.entries()) {
    const found = sectionOf(line)
    if (found) candidates.push({ ...found, index })
  }
  const content = candidates.filter((_, at) => !isContents(candidates, at))
  const styles = new Map<SectionKey, Style>()
  for (const { section, style } of content) {
    const known = styles.get(section)
    if (known === undefined || preference.indexOf(style) < preference.indexOf(known)) styles.set(section, style)
  }
  const sectionStyle = preference.find((style) => [...styles.values()].filter((other) => other === style).length >= 3)
  return content.filter(({ section, style }) => {
    // Arabic and bracketed numbers count parts, unless the report numbers its sections so.
    if (style === 'bracket') return sectionStyle === 'bracket'
    return styles.get(section) === style
  })
}

/** A table of contents: headings on neighbouring lines, each of which comes again behind them as it is numbered here. */
function isContents(candidates: SectionStart[], at: number): boolean {
  const { index, section } = candidates[at] as SectionStart
  const beside = (other: SectionStart | undefined): other is SectionStart =>
    other !== undefined && Math.abs(other.index - index) === 1 && other.section !== section
  const neighbours = [candidates[at - 1], candidates[at + 1]].filter(beside)
  if (neighbours.length === 0) return false
  const comesAgain = ({ section, style }: SectionStart) =>
    candidates
      .slice(at + 1)
      .some((other) => other.section === section && other.style === style && other.index > index + 1)
  return comesAgain(candidates[at] as SectionStart) && neighbours.some(comesAgain)
}

function sectionOf(line: Line): Omit<SectionStart, 'index'> | null {
  if (line.length > 200) return null
  const text = line.squashed
  if (text.length < 2) return null
  if (!isNumbered(text)) {
    // Most lines are cells of flattened tables, which the first character tells from headings.
    if (text.length < 4 || text.length > longestHeading || !beginsHeading(text)) return null
    if (!knownHeadings.has(withoutEnd(text))) return null
  } else if (!telling.test(text)) return null
  const mark = chineseMark.exec(text) ?? arabicMark.exec(text) ?? bracketMark.exec(text)
  const style: Style = !mark ? 'bare' : mark[0].startsWith('(') ? 'bracket' : /\d/.test(mark[0]) ? 'arabic' : 'chinese'
  const body = mark ? text.slice(mark[0].length) : text
  if (body.length <= 45 && !/[。;;!?]/.test(body.slice(0, -1))) {
    const plain = withoutEnd(body)
    for (const [section, pattern] of bodies) {
      if (!pattern.test(plain)) continue
      if (style === 'bare' && !knownHeadings.has(plain)) return null
      return { section, style, rest: '' }
    }
  }
  if (style !== 'chinese') return null
  // A heading with its section behind it on the same line: 六、其他需要报告的事项：无。
  const known = knownList.find((heading) => body.startsWith(heading))
  const section = known && knownHeadings.get(known)
  if (!section || !/^[:。,]|^(?:无|没有|本年|20\d\d)/.test(body.slice(known.length))) return null
  return { section, style, rest: body.slice(known.length).replace(/^[:。,]/, '') }
}

/** Headings in full, as the form prints them and as published reports vary them. */
const knownHeadings = new Map<string, SectionKey>([
  ['总体情况', 'overview'],
  ['主动公开政府信息情况', 'proactive'],
  ['行政机关主动公开政府信息情况', 'proactive'],
  ['收到和处理政府信息公开申请情况', 'requests'],
  ['行政机关收到和处理政府信息公开申请情况', 'requests'],
  ['政府信息公开行政复议、行政诉讼情况', 'disputes'],
  ['政府信息公开行政复议,行政诉讼情况', 'disputes'],
  ['政府信息公开行政复议和行政诉讼情况', 'disputes'],
  ['因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'disputes'],
  ['存在的主要问题及改进情况', 'problems'],
  ['存在的主要问题和改进情况', 'problems'],
  ['存在的主要问题和改进措施', 'problems'],
  ['存在的主要问题及改进措施', 'problems'],
  ['存在问题及改进情况', 'problems'],
  ['政府信息公开工作存在的主要问题及改进情况', 'problems'],
  ['其他需要报告的事项', 'other'],
  ['其他需要报告事项', 'other'],
  ['需要报告的其他事项', 'other'],
  ['需要说明的其他事项', 'other'],
])
const firstCharacters = new Set([...knownHeadings.keys()].map((heading) => heading.charCodeAt(0)))
const beginsHeading = (text: string) => firstCharacters.has(text.charCodeAt(0))
const knownList = [...knownHeadings.keys()].sort((a, b) => b.length - a.length)

/** Whether a heading broken over two lines becomes whole with the second. */
export function completesHeading(first: string, second: string): boolean {
  if (second.length > 12) return false
  const body = (text: string) => squash(text).replace(chineseMark, '').replace(arabicMark, '')
  return !knownHeadings.has(body(first)) && knownHeadings.has(body(first + second))
}

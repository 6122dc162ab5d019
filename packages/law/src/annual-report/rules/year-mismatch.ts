import type { AuditContext } from '../audit/audit-context.ts'
import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { clauseAround } from '../audit/prose/clauses.ts'
import { withPlainYears, yearsIn } from '../audit/prose/years.ts'
import { sectionName } from '../audit/wording.ts'

/** `2020年1月1日起至2020年12月31日止`; the second year may be left out. */
const period =
  /(20[0-9]{2})\s{0,2}年\s{0,2}0?1\s{0,2}月\s{0,2}0?1\s{0,2}日[^0-9。]{0,6}(?:(20[0-9]{2})\s{0,2}年\s{0,2})?12\s{0,2}月\s{0,2}31\s{0,2}日/g

/** A section that opens with the year it tells of: `2019年，…`. */
const opening =
  /^\s{0,8}(20[0-9]{2})\s?年(?:度)?(?!以来|底|起|至|初|末|度?政府信息公开工作要点|[0-9一二三四五六七八九十])/

function titleMismatch(title: string | null, year: number): Observation[] {
  const years = yearsIn(title ?? '')
  if (title === null || years.length === 0 || years.includes(year)) return []
  return [
    {
      where: 'title',
      message: `标题写的是${years[0]}年，报告年度为${year}年，请核对标题。`,
      cells: [],
      found: years[0] ?? null,
      expected: year,
      quote: title,
    },
  ]
}

function periodMismatch({ passages }: AuditContext, year: number): Observation[] {
  const seen: Observation[] = []
  for (const { section, text } of passages) {
    if (!text.includes('月')) continue
    for (const match of withPlainYears(text).matchAll(period)) {
      const from = Number(match[1])
      const to = match[2] === undefined ? from : Number(match[2])
      if (from === year && to === year) continue
      const span = from === to ? `${from}年` : `${from}年至${to}年`
      seen.push({
        where: section,
        message: `统计期限写的是${span}，报告年度为${year}年，请核对统计期限。`,
        cells: [],
        found: from === year ? to : from,
        expected: year,
        quote: text.slice(match.index, match.index + match[0].length),
      })
    }
  }
  return seen
}

function openingMismatch({ passages }: AuditContext, year: number): Observation[] {
  const first = passages.find(({ section }) => section === 'overview')
  const match = opening.exec(withPlainYears(first?.text ?? ''))
  if (!first || !match || Number(match[1]) === year) return []
  return [
    {
      where: 'overview',
      severity: 'warning',
      message: `“${sectionName('overview')}”开头写的是${match[1]}年，报告年度为${year}年，可能沿用了往年的文字，请核对。`,
      cells: [],
      found: Number(match[1]),
      expected: year,
      quote: clauseAround(first.text, match.index + match[0].length - 1),
    },
  ]
}

/** Title, reporting period and opening words speak of the same year. */
export const yearMismatch: AuditRule = {
  code: 'YEAR_MISMATCH',
  lawId: 'R-N6',
  severity: 'error',
  title: '标题、统计期限与报告年度一致',
  basis: '年度报告统计期限为当年1月1日至12月31日，标题应写明报告年度',
  check(context) {
    const { title, year } = context.report
    if (year === null) return []
    return [...titleMismatch(title, year), ...periodMismatch(context, year), ...openingMismatch(context, year)]
  },
}

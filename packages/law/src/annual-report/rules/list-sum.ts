import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { type ListedSum, listedSums, sumInterval } from '../audit/prose/lists.ts'
import { plain, sectionName } from '../audit/wording.ts'

/** Lists shorter than this may name only some parts. */
const wholeListLength = 3

/**
 * `wrong`: the parts cannot make the total. `short`: they make less, which 其中 allows unless the list is meant to be
 * whole. 余, 约 and 以上 widen both sides.
 */
function judge({ total, parts, complete, announced }: ListedSum): 'holds' | 'wrong' | 'short' {
  const sum = sumInterval(parts)
  if (sum.low <= total.high && sum.high >= total.low) return 'holds'
  if (sum.low > total.high) return 'wrong'
  if (complete) return 'wrong'
  return announced && parts.length >= wholeListLength ? 'short' : 'holds'
}

/** Parts listed in prose add up to the stated sum. */
export const listSum: AuditRule = {
  code: 'LIST_SUM',
  lawId: 'R-N2',
  severity: 'warning',
  title: '文字中分项数字之和等于总数',
  basis: '年度报告数据应当准确；文字所列分项与总数应当相符',
  check({ passages }) {
    const seen: Observation[] = []
    for (const { section, text } of passages) {
      for (const list of listedSums(text)) {
        const verdict = judge(list)
        if (verdict === 'holds') continue
        const { unit, value } = list.total
        const sum = sumInterval(list.parts).value
        const addition = list.parts.map((part) => plain(part.value)).join('+')
        seen.push({
          where: section,
          ...(verdict === 'short' ? { severity: 'info' as const } : {}),
          message:
            verdict === 'wrong'
              ? `“${sectionName(section)}”中总数写为${plain(value)}${unit}，所列各项${addition}合计为${plain(sum)}${unit}，` +
                `相差${plain(Math.abs(sum - value))}${unit}。`
              : `“${sectionName(section)}”中总数写为${plain(value)}${unit}，所列各项${addition}合计为${plain(sum)}${unit}，` +
                `少${plain(value - sum)}${unit}；如列举的是全部类别，请核对。`,
          cells: [],
          found: value,
          expected: sum,
          quote: list.quote,
        })
      }
    }
    return seen
  },
}

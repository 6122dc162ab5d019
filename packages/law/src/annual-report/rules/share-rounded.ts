import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { shareGroups } from '../audit/prose/shares.ts'
import { plain, sectionName } from '../audit/wording.ts'

/** Worth of the last printed digit of a percentage: 20 → 1, 96.6 → 0.1. */
function lastDigit(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return 10 ** -decimals
}

const oneDecimal = (value: number) => (Math.round(value * 10) / 10).toFixed(1)

/**
 * A share in prose is the share of its count in the whole. A plain share may be rounded or cut at its last digit; one
 * with 约 may be off by one percentage point. A fifth for 22.8 % is neither.
 */
export const shareRounded: AuditRule = {
  code: 'SHARE_ROUNDED',
  lawId: 'R-N2',
  severity: 'warning',
  title: '文字中的占比与数量相符',
  basis:
    '年度报告数据应当准确；占比应按所列数量计算，四舍五入后与计算值相差不超过末位1个单位（写“约”的不超过1个百分点）',
  check({ passages }) {
    const seen: Observation[] = []
    for (const { section, text } of passages) {
      for (const { shares, base, quote } of shareGroups(text)) {
        const off = shares.filter(({ count, share, about }) => {
          const actual = (count.value / base) * 100
          return Math.abs(actual - share.value) >= (about ? 1 : lastDigit(share.value)) + 1e-9
        })
        if (off.length === 0) continue
        const unit = shares[0]?.count.unit ?? ''
        const parts = off.map(({ count, share, about }) => {
          const actual = oneDecimal((count.value / base) * 100)
          return `${plain(count.value)}${unit}应为${actual}%，写为${about ? '约' : ''}${plain(share.value)}%`
        })
        seen.push({
          where: section,
          message: `“${sectionName(section)}”中的占比与数量不符：以合计${plain(base)}${unit}计算，${parts.join('；')}。`,
          cells: [],
          found: off.map(({ share }) => `${plain(share.value)}%`).join('、'),
          expected: off.map(({ count }) => `${oneDecimal((count.value / base) * 100)}%`).join('、'),
          quote,
        })
      }
    }
    return seen
  },
}

import type { CellValue } from '@gongkai/law/annual-report'

/** A cell as printed: 0 is 0, what is unknown is 「—」, never 0. */
export function cellText(value: CellValue, unit: CellValue = null): string {
  if (value === null) return '—'
  return unit === null ? String(value) : `${value}${unit}`
}

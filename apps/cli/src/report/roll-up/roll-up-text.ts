import { cellLabel } from '@gongkai/law/annual-report'
import { valueText } from '@gongkai/documents/workbook'
import type { RollUpResult } from './roll-up-result.ts'

const shownCells = 20
const shownReports = 5

/** Sums as people read them: what is covered first, then what is unknown, then the cells that are not 0. */
export function rollUpText({ sums, duplicates, unreadable, names, parent, differences }: RollUpResult): string {
  const { coverage, cells, format, year } = sums
  const named = (id: string) => (names.has(id) ? `${names.get(id)}（${id}）` : id)
  const unknown = Object.values(cells).filter((cell) => cell.unknown.length > 0)
  const known = Object.values(cells).filter(({ value }) => value !== null && value !== 0)
  const none = coverage.counted.length === 0
  const lines = [
    `${year ?? '各'}年度，${format} 年版表格：汇总 ${coverage.counted.length} 份报告。`,
    ...coverage.leftOut.map(({ id, reason }) => `  没有计入：${named(id)}：${reason}`),
    ...duplicates.map(({ id, same }) => `  没有计入：${id} 与 ${same} 是同一机关同一年度的报告。`),
    ...unreadable.map(({ id, reason }) => `  读不了：${id}：${reason}`),
    '',
    none
      ? '没有一份报告可以汇总。'
      : unknown.length === 0
        ? '每一格在所有计入的报告里都有数。'
        : `有 ${unknown.length} 格在一些报告里是空白，合计只是下限：`,
    ...unknown.slice(0, shownCells).map((cell) => {
      const reports = cell.unknown.slice(0, shownReports).map((id) => names.get(id) ?? id)
      const more = cell.unknown.length > shownReports ? ` 等 ${cell.unknown.length} 份` : ''
      return `  ${cellLabel(cell.address, format)}：${reports.join('、')}${more}`
    }),
    ...(unknown.length > shownCells ? [`  其余 ${unknown.length - shownCells} 格见 --json 或 --xlsx。`] : []),
    ...(none ? [] : ['', '合计（为 0 的格不列）：']),
    ...known.map(({ address, value, unknown: missing }) => {
      return `  ${cellLabel(address, format)}：${missing.length > 0 ? '至少 ' : ''}${valueText(value)}`
    }),
  ]
  if (parent !== null && !none) {
    lines.push(
      '',
      differences.length === 0
        ? `与汇总报告 ${parent} 一致。`
        : `与汇总报告 ${parent} 有 ${differences.length} 处不一致：`,
    )
    lines.push(...differences.map(({ message }) => `  ${message}`))
  }
  return `${lines.join('\n')}\n`
}

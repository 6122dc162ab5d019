import { describe, expect, test } from 'vitest'
import type { ReportFormat } from '../report.ts'
import { cellAddresses } from './cell-addresses.ts'
import type { LayoutCell, TableLayout } from './table-layout.ts'
import { disputeTableLayout, proactiveTableLayout, requestTableLayout, tableLayouts } from './table-layout.ts'

/** Lays the spans out on a grid; every place must be covered exactly once. */
function grid(layout: TableLayout): LayoutCell[][] {
  const places: LayoutCell[][] = layout.rows.map(() => [])
  layout.rows.forEach((row, rowIndex) => {
    for (const cell of row) {
      let column = 0
      while (places[rowIndex]?.[column]) column++
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          const target = places[rowIndex + down]
          if (!target) throw new Error(`row span leaves the table at ${rowIndex}`)
          if (target[column + right]) throw new Error(`overlap at ${rowIndex + down}, ${column + right}`)
          target[column + right] = cell
        }
      }
    }
  })
  return places
}

const formats: ReportFormat[] = ['2019', '2021']

describe('the statutory tables are drawn from data', () => {
  for (const format of formats) {
    test(`${format}: spans cover every place exactly once`, () => {
      for (const layout of Object.values(tableLayouts(format))) {
        for (const row of grid(layout)) {
          expect(row.length).toBe(layout.columnCount)
          expect(row.every(Boolean)).toBe(true)
        }
      }
    })

    test(`${format}: every cell of the form is drawn once`, () => {
      const drawn = Object.values(tableLayouts(format)).flatMap((layout) =>
        layout.rows.flat().flatMap((cell) => {
          if (cell.kind !== 'value') return []
          return cell.unitAddress ? [cell.address, cell.unitAddress] : [cell.address]
        }),
      )
      expect(drawn).toEqual(cellAddresses(format))
    })
  }

  test('the request table has ten columns and the merged labels of the printed form', () => {
    const layout = requestTableLayout('2021')
    expect(layout.columnCount).toBe(10)
    const spans = layout.rows
      .flat()
      .filter((cell) => cell.kind === 'label' && cell.rowSpan > 1)
      .map((cell) => (cell.kind === 'label' ? [cell.text, cell.rowSpan] : []))
    expect(spans).toEqual([
      ['三、本年度办理结果', 22],
      ['（三）不予公开', 8],
      ['（四）无法提供', 3],
      ['（五）不予处理', 5],
      ['（六）其他处理', 3],
    ])
  })

  test('the 2019 form prints （六） as one row', () => {
    const labels = requestTableLayout('2019')
      .rows.flat()
      .flatMap((cell) => (cell.kind === 'label' ? [`${cell.text}|${cell.rowSpan}|${cell.colSpan}`] : []))
    expect(labels).toContain('（六）其他处理|1|2')
    expect(labels).toContain('三、本年度办理结果|20|1')
  })

  test('the last column of a narrow block spans the rest of the four columns', () => {
    const layout = proactiveTableLayout('2021')
    expect(layout.columnCount).toBe(4)
    const licensing = layout.rows.find((row) => row.some((cell) => cell.kind === 'label' && cell.text === '行政许可'))
    expect(licensing?.map((cell) => cell.colSpan)).toEqual([1, 3])
  })

  test('a procurement amount knows where its unit stands', () => {
    const amount = proactiveTableLayout('2019')
      .rows.flat()
      .find((cell) => cell.kind === 'value' && cell.address === 'proactive.procurement.amount')
    expect(amount).toMatchObject({ unitAddress: 'proactive.procurement.unit', colSpan: 2 })
  })

  test('the dispute table has three header rows above fifteen figures', () => {
    const layout = disputeTableLayout('2021')
    expect(layout.rows.map((row) => row.length)).toEqual([2, 7, 10, 15])
  })
})

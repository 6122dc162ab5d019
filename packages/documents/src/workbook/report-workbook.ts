import type { FileOutcome } from '../annual-report/outcome.ts'
import { cellColumns, cellRows, findingColumns, findingRows, reportColumns, reportRow } from './report-rows.ts'
import { type SheetWriter, WorkbookWriter } from './workbook-writer.ts'

/** A workbook with the sheets 报告, 问题 (after an audit) and 单元格, written row by row: memory stays flat. */
export class ReportWorkbook {
  private readonly book: WorkbookWriter
  private readonly reports: SheetWriter
  private readonly findings: SheetWriter | null
  private readonly cells: SheetWriter

  /** `folder` is an empty temporary folder that takes what is not yet put together. */
  constructor(folder: string, isAudit = true) {
    this.book = new WorkbookWriter(folder)
    this.reports = this.book.sheet({
      name: '报告',
      columns: reportColumns,
      widths: [36, 12, 26, 7, 7, 40, 12, 7, 7, 7, 9, 9, 30, 50],
    })
    this.findings = isAudit
      ? this.book.sheet({
          name: '问题',
          columns: findingColumns,
          widths: [36, 26, 7, 12, 7, 24, 60, 10, 10, 50, 50, 40, 40, 7, 10],
        })
      : null
    this.cells = this.book.sheet({ name: '单元格', columns: cellColumns, widths: [36, 26, 7, 34, 44, 10, 14, 24] })
  }

  async add(outcome: FileOutcome): Promise<void> {
    await this.reports.add(reportRow(outcome))
    if (this.findings) for (const row of findingRows(outcome)) await this.findings.add(row)
    for (const row of cellRows(outcome)) await this.cells.add(row)
  }

  /** Ends all sheets and saves the workbook at `path`. */
  async save(path: string): Promise<void> {
    for (const sheet of [this.reports, this.findings, this.cells]) await sheet?.end()
    await this.book.save(path, ['报告', '问题', '单元格'])
  }
}

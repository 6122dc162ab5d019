import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { byteOrderMark, csvLine, WorkbookWriter } from '@gongkai/documents/workbook'
import type { RequestStatistics, StatisticsQuery } from '@gongkai/platform/actions/statistics'

type Row = [string, string, string | number | null]

const columns = ['表', '项目', '数值'] as const

/** All numbers of a page of statistics, one a row. */
export function statisticsRows(statistics: RequestStatistics, { from, to }: StatisticsQuery): Row[] {
  const { byAnswerKind, byChannel, byApplicantKind, months } = statistics
  const judged = statistics.inTime + statistics.late
  const shares = (table: string, rows: typeof byChannel): Row[] => rows.map(({ label, count }) => [table, label, count])
  return [
    ['概况', '起', from],
    ['概况', '止', to],
    ['概况', '机关数', statistics.organs],
    ['概况', '收到', statistics.received],
    ['概况', '答复', statistics.answered],
    ['概况', '办结', statistics.closed],
    ['概况', '到期', statistics.due],
    ['概况', '现在未办结', statistics.openNow],
    ['概况', '现在已超期', statistics.overdueNow],
    ['时限', '按期送达', statistics.inTime],
    ['时限', '超期送达', statistics.late],
    ['时限', '未送达或没有到期日', statistics.unjudged],
    ['时限', '按期率', judged === 0 ? null : Math.round((statistics.inTime / judged) * 10_000) / 10_000],
    ['时限', '答复用时中位数（工作日）', statistics.medianDays],
    ['时限', '答复用时90%分位数（工作日）', statistics.ninetiethDays],
    ...shares('答复类型', byAnswerKind),
    ...shares('申请渠道', byChannel),
    ...shares('申请人类型', byApplicantKind),
    ...months.flatMap(({ month, received, answered, closed }): Row[] => [
      ['按月：收到', month, received],
      ['按月：答复', month, answered],
      ['按月：办结', month, closed],
    ]),
  ]
}

export const statisticsCsv = (rows: readonly Row[]): string =>
  `${byteOrderMark}${csvLine([...columns])}${rows.map((row) => csvLine(row)).join('')}`

/** The same as a workbook. Its temporary folder is gone when the stream has ended, however it ended. */
export async function statisticsWorkbook(rows: readonly Row[]): Promise<Readable> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-statistics-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const parts = join(folder, 'parts')
    await mkdir(parts)
    const book = new WorkbookWriter(parts)
    const sheet = book.sheet({ name: '申请统计', columns, widths: [18, 36, 14] })
    for (const row of rows) await sheet.add(row)
    await sheet.end()
    const path = join(folder, 'statistics.xlsx')
    await book.save(path)
    const stream = createReadStream(path)
    stream.once('close', () => void remove())
    return stream
  } catch (error) {
    await remove()
    throw error
  }
}

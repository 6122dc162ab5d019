import type { ReportFormat } from '../report.ts'
import { disputesTable } from './disputes-table.ts'
import { proactiveBlocks } from './proactive-blocks.ts'
import type { ReportForm } from './report-form.ts'
import { requestsTables } from './requests-table.ts'
import { sections } from './sections.ts'

/** Both annual report formats (年度报告格式) as data. */
export const reportForms: Record<ReportFormat, ReportForm> = {
  '2019': {
    format: '2019',
    citation: { source: 'AR19', article: '《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）' },
    years: { from: 2019, to: 2020 },
    sections,
    proactive: proactiveBlocks['2019'],
    requests: requestsTables['2019'],
    disputes: disputesTable,
  },
  '2021': {
    format: '2021',
    citation: {
      source: 'AR21',
      article: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
    },
    years: { from: 2021, to: null },
    sections,
    proactive: proactiveBlocks['2021'],
    requests: requestsTables['2021'],
    disputes: disputesTable,
  },
}

/** The format due for a report on `year`; null before 2019, when no unified format stood. */
export function formatForYear(year: number): ReportFormat | null {
  if (year < reportForms['2019'].years.from) return null
  return year < reportForms['2021'].years.from ? '2019' : '2021'
}

/** The statutory title: `〔机关名〕〔YYYY〕年政府信息公开工作年度报告`. */
export function reportTitle(organ: string, year: number): string {
  return `${organ}${year}年政府信息公开工作年度报告`
}

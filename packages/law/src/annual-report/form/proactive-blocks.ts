import type { ReportFormat } from '../report.ts'
import type { ProactiveBlock, ProactiveColumn } from './report-form.ts'

const contentLabel = '信息内容'

const decisions2021: ProactiveColumn[] = [{ key: 'decisions', label: '本年处理决定数量', valueKind: 'count' }]

const items2019: ProactiveColumn[] = [
  { key: 'previousItems', label: '上一年项目数量', valueKind: 'count' },
  { key: 'change', label: '本年增/减', valueKind: 'change' },
  { key: 'decisions', label: '处理决定数量', valueKind: 'count' },
]

/** The table of section 二 in both formats. The figures of the two formats measure different things. AR19, AR21. */
export const proactiveBlocks: Record<ReportFormat, ProactiveBlock[]> = {
  '2021': [
    {
      key: 'documents',
      heading: '第二十条第（一）项',
      article: '《政府信息公开条例》第二十条第（一）项',
      contentLabel,
      columns: [
        { key: 'issued', label: '本年制发件数', valueKind: 'count' },
        { key: 'repealed', label: '本年废止件数', valueKind: 'count' },
        { key: 'inForce', label: '现行有效件数', valueKind: 'count' },
      ],
      rows: [
        { key: 'regulations', label: '规章' },
        { key: 'normativeDocuments', label: '行政规范性文件' },
      ],
    },
    {
      key: 'licensing',
      heading: '第二十条第（五）项',
      article: '《政府信息公开条例》第二十条第（五）项',
      contentLabel,
      columns: decisions2021,
      rows: [{ key: 'adminLicensing', label: '行政许可' }],
    },
    {
      key: 'enforcement',
      heading: '第二十条第（六）项',
      article: '《政府信息公开条例》第二十条第（六）项',
      contentLabel,
      columns: decisions2021,
      rows: [
        { key: 'adminPenalty', label: '行政处罚' },
        { key: 'adminCoercion', label: '行政强制' },
      ],
    },
    {
      key: 'fees',
      heading: '第二十条第（八）项',
      article: '《政府信息公开条例》第二十条第（八）项',
      contentLabel,
      columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', valueKind: 'amount', unit: '万元' }],
      rows: [{ key: 'adminFees', label: '行政事业性收费' }],
    },
  ],
  '2019': [
    {
      key: 'documents',
      heading: '第二十条第（一）项',
      article: '《政府信息公开条例》第二十条第（一）项',
      contentLabel,
      columns: [
        { key: 'produced', label: '本年新制作数量', valueKind: 'count' },
        { key: 'disclosed', label: '本年新公开数量', valueKind: 'count' },
        { key: 'totalPublic', label: '对外公开总数量', valueKind: 'count' },
      ],
      rows: [
        { key: 'regulations', label: '规章' },
        { key: 'normativeDocuments', label: '规范性文件' },
      ],
    },
    {
      key: 'licensing',
      heading: '第二十条第（五）项',
      article: '《政府信息公开条例》第二十条第（五）项',
      contentLabel,
      columns: items2019,
      rows: [
        { key: 'adminLicensing', label: '行政许可' },
        { key: 'otherServices', label: '其他对外管理服务事项' },
      ],
    },
    {
      key: 'enforcement',
      heading: '第二十条第（六）项',
      article: '《政府信息公开条例》第二十条第（六）项',
      contentLabel,
      columns: items2019,
      rows: [
        { key: 'adminPenalty', label: '行政处罚' },
        { key: 'adminCoercion', label: '行政强制' },
      ],
    },
    {
      key: 'fees',
      heading: '第二十条第（八）项',
      article: '《政府信息公开条例》第二十条第（八）项',
      contentLabel,
      columns: items2019.slice(0, 2),
      rows: [{ key: 'adminFees', label: '行政事业性收费' }],
    },
    {
      key: 'procurement',
      heading: '第二十条第（九）项',
      article: '《政府信息公开条例》第二十条第（九）项',
      contentLabel,
      columns: [
        { key: 'items', label: '采购项目数量', valueKind: 'count' },
        { key: 'amount', label: '采购总金额', valueKind: 'amount' },
        // The header prescribes no unit; filers write one into the cell. No unit is unknown, never yuan.
        { key: 'unit', label: null, valueKind: 'text' },
      ],
      rows: [{ key: 'procurement', label: '政府集中采购' }],
    },
  ],
}

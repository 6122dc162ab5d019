import { numberAt } from '../audit/audit-context.ts'
import type { AuditRule } from '../audit/audit-rule.ts'
import { plain } from '../audit/wording.ts'
import type { OrganKind } from '../organ-kind.ts'

/** Yearly fee income in 万元 above which an organ of the kind more likely wrote yuan. */
const doubtfulFrom: Partial<Record<OrganKind, number>> = {
  township: 100_000,
  subdistrict: 100_000,
  department: 5_000_000,
  countyGovernment: 5_000_000,
}

/** Amounts say their unit, and a fee income in 万元 is of a size that the organ can have. */
export const amountUnit: AuditRule = {
  code: 'AMOUNT_UNIT',
  lawId: null,
  severity: 'info',
  title: '金额写明单位，收费金额以万元计',
  basis: '年度报告格式（2021）：本年收费金额单位为万元；2019年格式采购总金额应自行写明单位',
  check({ proactive, format, organKind }) {
    if (format === '2019') {
      const amount = numberAt(proactive, 'procurement', 'amount')
      if (amount === null || amount <= 0 || proactive?.procurement?.unit != null) return []
      return [
        {
          where: 'proactive.procurement.amount',
          message: `政府集中采购总金额填写为${plain(amount)}，没有写明单位（元或万元），请补充。`,
          cells: ['proactive.procurement.amount'],
          found: amount,
        },
      ]
    }
    const fees = numberAt(proactive, 'adminFees', 'amount')
    const limit = doubtfulFrom[organKind]
    if (fees === null || limit === undefined || fees < limit) return []
    return [
      {
        where: 'proactive.adminFees.amount',
        message: `行政事业性收费填写为${plain(fees)}万元，金额偏大，可能以元为单位填写，请核对单位。`,
        cells: ['proactive.adminFees.amount'],
        found: fees,
      },
    ]
  },
}

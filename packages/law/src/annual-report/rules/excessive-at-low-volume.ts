import { countAt } from '../audit/audit-context.ts'
import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { plain } from '../audit/wording.ts'

/** Up to ten requests of one applicant in a month are free: a year with fewer knows no excess. FEE 4. */
const fewRequests = 10

const feeCharged =
  /收取(?!.{0,4}(?:任何))[^。；;0-9]{0,20}(?:信息处理费|处理费)[^。；;0-9]{0,10}([0-9][0-9.,，]{0,12})\s{0,2}(万?元)/

/** “Excessive” requests or fees in a year with hardly any requests. */
export const excessiveAtLowVolume: AuditRule = {
  code: 'EXCESSIVE_AT_LOW_VOLUME',
  lawId: 'R-X2',
  severity: 'info',
  title: '申请量很少的，慎用“大量反复申请”和收费',
  basis: '《政府信息公开条例》第三十五条、第四十二条：申请数量、频次明显超过合理范围',
  check({ report, requests }) {
    if (!requests?.newReceived) return []
    const all = countAt(requests, 'newReceived', 'total') + countAt(requests, 'carriedOver', 'total')
    if (all >= fewRequests) return []
    const seen: Observation[] = []
    const excessive = countAt(requests, 'rejectedExcessive', 'total')
    if (excessive > 0) {
      seen.push({
        where: 'requests.rejectedExcessive',
        message: `全年只有${plain(all)}件申请，却有${plain(excessive)}件按“无正当理由大量反复申请”不予处理，请核对是否适用得当。`,
        cells: ['requests.rejectedExcessive.total', 'requests.newReceived.total', 'requests.carriedOver.total'],
        found: excessive,
      })
    }
    const fee = feeCharged.exec(report.narrative.other ?? '')
    if (fee && Number((fee[1] ?? '').replace(/[,，]/g, '')) > 0) {
      seen.push({
        where: 'other',
        message: `全年只有${plain(all)}件申请，第六部分却写收取信息处理费${fee[1]}${fee[2]}，请核对收费依据。`,
        cells: ['requests.newReceived.total'],
        quote: fee[0],
      })
    }
    return seen
  },
}

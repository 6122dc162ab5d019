import { numberAt } from '../audit/audit-context.ts'
import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { plain, sectionName } from '../audit/wording.ts'
import { agrees } from '../narrative-claims.ts'
import type { CellAddress, ClaimSubject, NarrativeClaim } from '../report.ts'

/** The cells whose sum a figure of the prose should be, and how people call it. */
const held: Partial<Record<ClaimSubject, { name: string; cells: CellAddress[] }>> = {
  carriedOver: { name: '上年结转', cells: ['requests.carriedOver.total'] },
  carriedForward: { name: '结转下年度继续办理', cells: ['requests.carriedForward.total'] },
  reconsideration: { name: '行政复议总计', cells: ['disputes.reconsideration.total'] },
  litigation: {
    name: '行政诉讼总计',
    cells: ['disputes.litigationDirect.total', 'disputes.litigationAfterReconsideration.total'],
  },
}

const exactnessWords: Record<NarrativeClaim['exactness'], string> = {
  exact: '',
  more: '余',
  about: '（约数）',
  atLeast: '以上',
  below: '（不足）',
}

/** Figures of the prose are those of the tables; 余, 约 and 以上 leave room. Said more than once they are not judged. */
export const claimMismatch: AuditRule = {
  code: 'CLAIM_MISMATCH',
  lawId: 'R-N1',
  severity: 'warning',
  title: '文字所述结转、复议、诉讼和收到申请的约数与表格相符',
  basis: '年度报告文字与表格应当一致；写“余”“约”“以上”的，表格数字应在其范围内',
  check({ report, requests, disputes, blankTotals }) {
    const stated = report.claims.stated ?? []
    const seen: Observation[] = []
    const one = (what: ClaimSubject) => {
      const own = stated.filter((claim) => claim.what === what)
      return own.length === 1 ? own[0] : undefined
    }
    const valueOf = (address: CellAddress) => {
      const [table = '', row = '', column = ''] = address.split('.')
      if (blankTotals.has(address)) return null
      return numberAt(table === 'requests' ? requests : disputes, row, column)
    }
    const tell = (claim: NarrativeClaim, name: string, cells: CellAddress[], expected: number) =>
      seen.push({
        where: claim.section,
        message:
          `“${sectionName(claim.section)}”写${name}${plain(claim.value)}${exactnessWords[claim.exactness]}${claim.unit}，` +
          `表格中为${plain(expected)}，两处不一致。`,
        cells,
        found: claim.value,
        expected,
        quote: claim.raw,
        line: claim.line,
      })
    for (const [what, { name, cells }] of Object.entries(held)) {
      const claim = one(what as ClaimSubject)
      const values = cells.map(valueOf)
      if (!claim || values.some((value) => value === null)) continue
      const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0)
      if (!agrees(claim, sum)) tell(claim, name, cells, sum)
    }
    // An exact number of requests received is for NARRATIVE_MISMATCH.
    const received = one('newReceived')
    const table = valueOf('requests.newReceived.total')
    if (received && received.exactness !== 'exact' && table !== null) {
      const withCarried = table + (valueOf('requests.carriedOver.total') ?? 0)
      if (!agrees(received, table) && !agrees(received, withCarried))
        tell(received, '本年新收申请', ['requests.newReceived.total'], table)
    }
    return seen
  },
}

import { countAt } from '../audit/audit-context.ts'
import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { clauseAround } from '../audit/prose/clauses.ts'
import { plain } from '../audit/wording.ts'
import { noRequestsReceived } from '../claims.ts'

/** `未发生因政府信息公开提起的行政复议和行政诉讼`, `没有…行政诉讼`, `无行政复议`. */
const noDisputes =
  /(?:未发生|没有发生|未出现|未产生|未收到|没有收到|未接到|没有|(?<![有并从毫])无(?!法|论|需|锡|棣|为))[^。；;\n0-9]{0,30}?(行政复议|行政诉讼|复议|诉讼)[^。；;\n，,]{0,20}/g

/** The clause speaks of some cases only: lost ones, late ones. */
const someCasesOnly = /纠正|纠错|败诉|撤销|变更|违法|责令|超期|逾期|维持|驳回|未审结|尚未/

/** Prose that says “none” while the table gives a number. */
export const noneClaimed: AuditRule = {
  code: 'NONE_CLAIMED',
  lawId: 'R-N3',
  severity: 'error',
  title: '文字写“未收到”“未发生”的，表格应为0',
  basis: '年度报告文字与表格应当一致',
  check({ report, requests, disputes, passages }) {
    const seen: Observation[] = []
    const received = countAt(requests, 'newReceived', 'total')
    const reconsidered = countAt(disputes, 'reconsideration', 'total')
    const sued =
      countAt(disputes, 'litigationDirect', 'total') + countAt(disputes, 'litigationAfterReconsideration', 'total')
    // Where the reader took the sentence as a claim of 0, NARRATIVE_MISMATCH compares it already.
    const askRequests = received > 0 && report.claims.newReceived === undefined
    if (!askRequests && reconsidered <= 0 && sued <= 0) return seen
    const told = new Set<string>()
    const tell = (where: string, observation: Omit<Observation, 'where'>) => {
      if (told.has(where)) return
      told.add(where)
      seen.push({ where, ...observation })
    }
    for (const { text } of passages) {
      const none = askRequests ? noRequestsReceived(text) : null
      if (none !== null) {
        tell('requests', {
          message: `文字写“${none.words}”，申请情况表本年新收总计却为${plain(received)}件，两处不一致。`,
          cells: ['requests.newReceived.total'],
          found: 0,
          expected: received,
          quote: clauseAround(text, none.offset),
        })
      }
      for (const match of text.matchAll(noDisputes)) {
        const clause = clauseAround(text, match.index)
        if (someCasesOnly.test(match[0])) continue
        if (match[0].includes('复议') && reconsidered > 0) {
          tell('disputes.reconsideration', {
            message: `文字写“${match[0]}”，行政复议总计却为${plain(reconsidered)}件，两处不一致。`,
            cells: ['disputes.reconsideration.total'],
            found: 0,
            expected: reconsidered,
            quote: clause,
          })
        }
        if (match[0].includes('诉讼') && sued > 0) {
          tell('disputes.litigation', {
            message: `文字写“${match[0]}”，行政诉讼总计却为${plain(sued)}件，两处不一致。`,
            cells: ['disputes.litigationDirect.total', 'disputes.litigationAfterReconsideration.total'],
            found: 0,
            expected: sued,
            quote: clause,
          })
        }
      }
    }
    return seen
  },
}

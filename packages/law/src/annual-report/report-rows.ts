import type { AnswerKind } from '../requests/answer-kinds.ts'
import type { ReportFormat } from './report.ts'

/**
 * Row of the request table (section 三, 2021 form) in which a finished request is counted, by its answer kind.
 * A partial answer counts once, in （二） only; telling who holds the information is a finished item of （四）1.
 * OGI 14–16, 30, 35–39; AR21.
 */
export const answerKindRows: Record<AnswerKind, string> = {
  alreadyPublic: 'granted',
  disclosed: 'granted',
  partiallyDisclosed: 'partiallyGranted',
  deniedStateSecret: 'deniedStateSecret',
  deniedLawProhibits: 'deniedLawProhibited',
  deniedSecurityStability: 'deniedSafetyStability',
  deniedThirdParty: 'deniedThirdParty',
  deniedInternalAffairs: 'deniedInternalAffairs',
  deniedProcessInfo: 'deniedProcessInfo',
  deniedEnforcementFile: 'deniedEnforcementFile',
  administrativeQuery: 'deniedAdminQuery',
  notExist: 'unavailableNotHeld',
  notResponsible: 'unavailableNotHeld',
  needsCreation: 'unavailableNeedsCreation',
  unclearAfterCorrection: 'unavailableUnclear',
  petitionMatter: 'rejectedComplaint',
  repeatedRequest: 'rejectedRepeat',
  publicPublication: 'rejectedPublication',
  excessiveRequest: 'rejectedExcessive',
  reconfirmRequest: 'rejectedReissue',
  lapsedNoCorrection: 'otherOverdueCorrection',
  lapsedNoPayment: 'otherOverdueFee',
  otherHandling: 'otherMisc',
}

/** How a request ended: with an answer of some kind, or because the applicant withdrew it (撤回). */
export type RequestOutcome = AnswerKind | 'withdrawn'

/** The row in which a finished request is counted. A withdrawal is 其他处理; the 2019 form has one row for all of （六）. */
export function reportRow(outcome: RequestOutcome, format: ReportFormat): string {
  const row = outcome === 'withdrawn' ? 'otherMisc' : answerKindRows[outcome]
  return format === '2019' && row.startsWith('other') ? 'otherHandling' : row
}

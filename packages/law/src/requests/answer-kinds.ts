/** Keys of all answer kinds (答复类型). The data (label, article, report row, remedy class) is `answerKinds`. */
export type AnswerKind =
  | 'alreadyPublic'
  | 'disclosed'
  | 'partiallyDisclosed'
  | 'deniedStateSecret'
  | 'deniedLawProhibits'
  | 'deniedSecurityStability'
  | 'deniedThirdParty'
  | 'deniedInternalAffairs'
  | 'deniedProcessInfo'
  | 'deniedEnforcementFile'
  | 'administrativeQuery'
  | 'notExist'
  | 'notResponsible'
  | 'needsCreation'
  | 'unclearAfterCorrection'
  | 'petitionMatter'
  | 'repeatedRequest'
  | 'publicPublication'
  | 'excessiveRequest'
  | 'reconfirmRequest'
  | 'lapsedNoCorrection'
  | 'lapsedNoPayment'
  | 'otherHandling'

/** What the applicant can do against an answer. R1 reconsideration first, R2 free choice, R3 special, none. ARL 23, SPC25. */
export type RemedyClass = 'R1' | 'R2' | 'R3' | 'none'

/** The groups of results on the report form, in its order. */
export type AnswerGroup = 'granted' | 'partiallyGranted' | 'denied' | 'unavailable' | 'rejected' | 'other'

export const answerGroupLabels: Record<AnswerGroup, string> = {
  granted: '予以公开',
  partiallyGranted: '部分公开',
  denied: '不予公开',
  unavailable: '无法提供',
  rejected: '不予处理',
  other: '其他处理',
}

/** What an answer kind is: the words, the law, the cell it is counted in and what the letter must contain. */
export interface AnswerKindRule {
  label: string
  group: AnswerGroup
  /** As cited in the letter. */
  article: string
  /** Row of the request table in the format of 2021; `reportRowOf` gives that of either format. */
  reportRow: string
  remedy: RemedyClass
  /** Whether the answer must state reasons. OGI 36(3), 37; and wherever the applicant gets nothing. */
  reasonsRequired: boolean
}

const rule = (
  group: AnswerGroup,
  label: string,
  article: string,
  reportRow: string,
  remedy: RemedyClass,
  reasonsRequired: boolean,
): AnswerKindRule => ({ label, group, article, reportRow, remedy, reasonsRequired })

const ogi = (article: string): string => `《政府信息公开条例》${article}`
const notHeld = 'unavailableNotHeld'

/** The one master mapping of answers, in the order of the report form. */
export const answerKinds: Record<AnswerKind, AnswerKindRule> = {
  alreadyPublic: rule(
    'granted',
    '已经主动公开，告知获取方式和途径',
    ogi('第三十六条第（一）项'),
    'granted',
    'R2',
    false,
  ),
  disclosed: rule('granted', '予以公开', ogi('第三十六条第（二）项'), 'granted', 'R2', false),
  partiallyDisclosed: rule('partiallyGranted', '部分公开', ogi('第三十七条'), 'partiallyGranted', 'R1', true),
  deniedStateSecret: rule(
    'denied',
    '不予公开：属于国家秘密',
    ogi('第十四条、第三十六条第（三）项'),
    'deniedStateSecret',
    'R1',
    true,
  ),
  deniedLawProhibits: rule(
    'denied',
    '不予公开：法律、行政法规禁止公开',
    ogi('第十四条、第三十六条第（三）项'),
    'deniedLawProhibited',
    'R1',
    true,
  ),
  deniedSecurityStability: rule(
    'denied',
    '不予公开：危及“三安全一稳定”',
    ogi('第十四条、第三十六条第（三）项'),
    'deniedSafetyStability',
    'R1',
    true,
  ),
  deniedThirdParty: rule(
    'denied',
    '不予公开：损害第三方合法权益',
    ogi('第十五条、第三十二条、第三十六条第（三）项'),
    'deniedThirdParty',
    'R1',
    true,
  ),
  deniedInternalAffairs: rule(
    'denied',
    '不予公开：属于三类内部事务信息',
    ogi('第十六条第一款、第三十六条第（三）项'),
    'deniedInternalAffairs',
    'R1',
    true,
  ),
  deniedProcessInfo: rule(
    'denied',
    '不予公开：属于四类过程性信息',
    ogi('第十六条第二款、第三十六条第（三）项'),
    'deniedProcessInfo',
    'R1',
    true,
  ),
  deniedEnforcementFile: rule(
    'denied',
    '不予公开：属于行政执法案卷',
    ogi('第十六条第二款、第三十六条第（三）项'),
    'deniedEnforcementFile',
    'R1',
    true,
  ),
  administrativeQuery: rule(
    'denied',
    '属于行政查询事项，告知依照专门规定办理',
    ogi('第三十六条第（七）项'),
    'deniedAdminQuery',
    'R3',
    true,
  ),
  notExist: rule('unavailable', '经检索，信息不存在', ogi('第三十六条第（四）项'), notHeld, 'R2', true),
  notResponsible: rule('unavailable', '不属于本机关负责公开', ogi('第三十六条第（五）项'), notHeld, 'R2', true),
  needsCreation: rule(
    'unavailable',
    '没有现成信息，需要加工、分析或者另行制作',
    ogi('第三十八条'),
    'unavailableNeedsCreation',
    'R3',
    true,
  ),
  unclearAfterCorrection: rule(
    'unavailable',
    '补正后申请内容仍不明确',
    ogi('第三十条'),
    'unavailableUnclear',
    'R2',
    true,
  ),
  petitionMatter: rule(
    'rejected',
    '不予处理：信访、投诉、举报事项',
    ogi('第三十九条第一款'),
    'rejectedComplaint',
    'R3',
    true,
  ),
  repeatedRequest: rule('rejected', '不予处理：重复申请', ogi('第三十六条第（六）项'), 'rejectedRepeat', 'R3', true),
  publicPublication: rule(
    'rejected',
    '不予处理：要求提供公开出版物',
    ogi('第三十九条第二款'),
    'rejectedPublication',
    'R3',
    true,
  ),
  excessiveRequest: rule(
    'rejected',
    '不予处理：无正当理由大量反复申请',
    ogi('第三十五条'),
    'rejectedExcessive',
    'R2',
    true,
  ),
  reconfirmRequest: rule(
    'rejected',
    '不予处理：要求确认或者重新出具已获取信息',
    '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）第三部分（五）5',
    'rejectedReissue',
    'R2',
    true,
  ),
  lapsedNoCorrection: rule(
    'other',
    '不再处理：无正当理由逾期不补正',
    ogi('第三十条'),
    'otherOverdueCorrection',
    'R2',
    true,
  ),
  lapsedNoPayment: rule(
    'other',
    '不再处理：逾期未按收费通知缴费',
    '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    'otherOverdueFee',
    'R2',
    true,
  ),
  otherHandling: rule(
    'other',
    '其他处理',
    '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）第三部分（六）3',
    'otherMisc',
    'R2',
    true,
  ),
}

/** The row a withdrawn request is counted in, format of 2021. It has no answer, so it is no answer kind. */
export const withdrawnReportRow = 'otherMisc'

/** A report row in either format: the format of 2019 prints （六）其他处理 as one row. */
export function reportRowIn(format: '2019' | '2021', row: string): string {
  return format === '2019' && row.startsWith('other') ? 'otherHandling' : row
}

/** The row of the request table that an answer is counted in. */
export function reportRowOf(kind: AnswerKind, format: '2019' | '2021'): string {
  return reportRowIn(format, answerKinds[kind].reportRow)
}

/** Whether a text is the key of an answer kind. */
export function isAnswerKind(value: unknown): value is AnswerKind {
  return typeof value === 'string' && Object.hasOwn(answerKinds, value)
}

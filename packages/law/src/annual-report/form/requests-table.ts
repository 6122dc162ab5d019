import type { ReportFormat } from '../report.ts'
import type { RequestColumn, RequestGroup, RequestRow, RequestsTableForm } from './report-form.ts'

/** Columns of the table of section 三, in printed order: the six kinds of applicant and their total. */
export const requestColumns: RequestColumn[] = [
  { key: 'naturalPerson', label: '自然人', group: null },
  { key: 'business', label: '商业企业', group: 'organisation' },
  { key: 'research', label: '科研机构', group: 'organisation' },
  { key: 'publicWelfare', label: '社会公益组织', group: 'organisation' },
  { key: 'legalService', label: '法律服务机构', group: 'organisation' },
  { key: 'other', label: '其他', group: 'organisation' },
  { key: 'total', label: '总计', group: null },
]

const groups: RequestGroup[] = [
  { key: 'denied', label: '（三）不予公开' },
  { key: 'unavailable', label: '（四）无法提供' },
  { key: 'rejected', label: '（五）不予处理' },
  { key: 'otherHandled', label: '（六）其他处理' },
]

const inflow: RequestRow[] = [
  { key: 'newReceived', code: '一', label: '一、本年新收政府信息公开申请数量', role: 'inflow', group: null },
  { key: 'carriedOver', code: '二', label: '二、上年结转政府信息公开申请数量', role: 'inflow', group: null },
]

const results: RequestRow[] = [
  { key: 'granted', code: '（一）', label: '（一）予以公开', role: 'result', group: null },
  {
    key: 'partiallyGranted',
    code: '（二）',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    role: 'result',
    group: null,
  },
  { key: 'deniedStateSecret', code: '（三）1', label: '1.属于国家秘密', role: 'result', group: 'denied' },
  { key: 'deniedLawProhibited', code: '（三）2', label: '2.其他法律行政法规禁止公开', role: 'result', group: 'denied' },
  { key: 'deniedSafetyStability', code: '（三）3', label: '3.危及“三安全一稳定”', role: 'result', group: 'denied' },
  { key: 'deniedThirdParty', code: '（三）4', label: '4.保护第三方合法权益', role: 'result', group: 'denied' },
  { key: 'deniedInternalAffairs', code: '（三）5', label: '5.属于三类内部事务信息', role: 'result', group: 'denied' },
  { key: 'deniedProcessInfo', code: '（三）6', label: '6.属于四类过程性信息', role: 'result', group: 'denied' },
  { key: 'deniedEnforcementFile', code: '（三）7', label: '7.属于行政执法案卷', role: 'result', group: 'denied' },
  { key: 'deniedAdminQuery', code: '（三）8', label: '8.属于行政查询事项', role: 'result', group: 'denied' },
  {
    key: 'unavailableNotHeld',
    code: '（四）1',
    label: '1.本机关不掌握相关政府信息',
    role: 'result',
    group: 'unavailable',
  },
  {
    key: 'unavailableNeedsCreation',
    code: '（四）2',
    label: '2.没有现成信息需要另行制作',
    role: 'result',
    group: 'unavailable',
  },
  {
    key: 'unavailableUnclear',
    code: '（四）3',
    label: '3.补正后申请内容仍不明确',
    role: 'result',
    group: 'unavailable',
  },
  { key: 'rejectedComplaint', code: '（五）1', label: '1.信访举报投诉类申请', role: 'result', group: 'rejected' },
  { key: 'rejectedRepeat', code: '（五）2', label: '2.重复申请', role: 'result', group: 'rejected' },
  { key: 'rejectedPublication', code: '（五）3', label: '3.要求提供公开出版物', role: 'result', group: 'rejected' },
  { key: 'rejectedExcessive', code: '（五）4', label: '4.无正当理由大量反复申请', role: 'result', group: 'rejected' },
  {
    key: 'rejectedReissue',
    code: '（五）5',
    label: '5.要求行政机关确认或重新出具已获取信息',
    role: 'result',
    group: 'rejected',
  },
]

const otherHandling2019: RequestRow[] = [
  { key: 'otherHandling', code: '（六）', label: '（六）其他处理', role: 'result', group: null },
]

const otherHandling2021: RequestRow[] = [
  {
    key: 'otherOverdueCorrection',
    code: '（六）1',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    role: 'result',
    group: 'otherHandled',
  },
  {
    key: 'otherOverdueFee',
    code: '（六）2',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    role: 'result',
    group: 'otherHandled',
  },
  { key: 'otherMisc', code: '（六）3', label: '3.其他', role: 'result', group: 'otherHandled' },
]

const closing: RequestRow[] = [
  { key: 'totalHandled', code: '（七）', label: '（七）总计', role: 'sum', group: null },
  { key: 'carriedForward', code: '四', label: '四、结转下年度继续办理', role: 'outflow', group: null },
]

const frame = {
  note: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  applicantHeader: '申请人情况',
  organisationHeader: '法人或其他组织',
  resultsHeader: '三、本年度办理结果',
  columns: requestColumns,
}

/** The table of section 三: the formats differ in （六）其他处理 only, one row in 2019 and three in 2021. AR19, AR21. */
export const requestsTables: Record<ReportFormat, RequestsTableForm> = {
  '2019': {
    ...frame,
    groups: groups.filter((group) => group.key !== 'otherHandled'),
    rows: [...inflow, ...results, ...otherHandling2019, ...closing],
  },
  '2021': { ...frame, groups, rows: [...inflow, ...results, ...otherHandling2021, ...closing] },
}

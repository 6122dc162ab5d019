import type {
  ApplicantKind,
  ConsultationOutcome,
  ConsultationParty,
  ReceiptChannel,
  ReopenGround,
  ServiceMode,
} from './events.ts'
import type { RequestStatus } from './state.ts'

export const requestStatusLabels: Record<RequestStatus, string> = {
  none: '未提交',
  submitted: '待确认收到',
  handling: '办理中',
  awaitingCorrection: '等待补正',
  consulting: '征求意见中',
  awaitingPayment: '等待缴费',
  answered: '已答复，待送达',
  delivered: '已送达',
  withdrawn: '已撤回',
  split: '已拆分',
  concluded: '已处理并告知',
}

export const receiptChannelLabels: Record<ReceiptChannel, string> = {
  inPerson: '当面提交',
  postSigned: '邮寄（需签收）',
  postUnsigned: '平常信函（无需签收）',
  internet: '互联网',
  fax: '传真',
  email: '电子邮件',
  oral: '口头申请（代为填写）',
}

/** The six columns of the request table of the annual report. */
export const applicantKindLabels: Record<ApplicantKind, string> = {
  naturalPerson: '自然人',
  business: '商业企业',
  research: '科研机构',
  publicWelfare: '社会公益组织',
  legalService: '法律服务机构',
  other: '其他',
}

export const consultationPartyLabels: Record<ConsultationParty, string> = {
  thirdParty: '第三方',
  coAuthor: '共同制作机关',
  otherOrgan: '其他机关',
}

export const consultationOutcomeLabels: Record<ConsultationOutcome, string> = {
  consent: '同意公开',
  objection: '不同意公开',
  silence: '逾期未答复',
  replied: '已回复意见',
}

export const reopenGroundLabels: Record<ReopenGround, string> = {
  reconsideration: '行政复议决定',
  litigation: '人民法院判决、裁定',
  self: '机关自行纠正',
}

export const serviceModeLabels: Record<ServiceMode, string> = {
  direct: '直接送达',
  entrusted: '委托送达',
  post: '邮寄送达',
  internet: '互联网送达',
}

import type { ApplicantOccasion, StaffOccasion } from '../jobs/tasks.ts'

/** What an applicant is told: only that something happened and what to do, never the content of the request. */
export const applicantTexts: Record<ApplicantOccasion, string> = {
  submitted: '您的政府信息公开申请已经提交，等待机关与您确认收到。',
  received: '机关已确认收到您的政府信息公开申请，答复期限开始计算。',
  correctionAsked: '机关请您补正申请，请在期限内补正；无正当理由逾期不补正的，视为放弃申请。',
  extended: '机关延长了答复期限，请查询新的期限和理由。',
  feeNoticed: '机关发出了信息处理费收费通知，请在期限内缴纳，逾期不缴纳视为放弃申请。',
  answered: '机关已对您的政府信息公开申请作出答复。',
  reasonsAsked: '您的申请数量、频次较多，机关请您说明理由，请在期限内查询并说明。',
  delayed: '机关确定了延迟答复的日期，请查询新的日期和理由。',
  split: '您的申请按“一事一申请”拆分为几件分别答复，收到之日不变；查询时在查询码后面加上件的序号，例如“-1”。',
  erasureKept: '机关已对您删除个人信息的申请作出决定，请查询决定和理由。',
}

/** What each occasion is called in lists of the office. */
export const applicantOccasionLabels: Record<ApplicantOccasion, string> = {
  submitted: '已提交',
  received: '已确认收到',
  correctionAsked: '通知补正',
  extended: '延长答复期限',
  feeNoticed: '通知收费',
  answered: '已答复',
  reasonsAsked: '要求说明理由',
  delayed: '延迟答复',
  split: '拆分申请',
  erasureKept: '决定删除个人信息的申请',
}

/** What the staff of an organ is told. */
export const staffTexts: Record<StaffOccasion, string> = {
  requestSubmitted: '收到新的政府信息公开申请，请尽快与申请人确认收到。',
  requestAssigned: '有一件政府信息公开申请分派给您承办。',
  correctionReceived: '申请人已补正，答复期限从收到补正之日起重新计算。',
  reasonsReceived: '申请人已说明大量申请的理由，请认定是否合理。',
  assistanceAsked: '有一件政府信息公开申请请您协办，请在期限内返回意见。',
  assistanceReminded: '您还有一件协办没有返回意见，请尽快办理。',
  assistanceReturned: '协办意见已经返回。',
  proactiveProposed: '申请人建议把所申请的信息转为主动公开，请审核。',
  paymentProofReceived: '申请人提交了缴费凭证，请核对到账后登记缴费。',
  erasureAsked: '申请人申请删除个人信息，请决定。',
  answerReviewAsked: '有一件申请的答复提请审核。',
  answerSentBack: '您起草的答复被退回修改。',
  answerApproved: '您起草的答复已经通过审核，可以作出。',
  extensionProposed: '有一件申请提请延长答复期限，请决定。',
  itemReviewAsked: '有一条信息提请审查。',
  itemSentBack: '您起草的信息被退回修改。',
}

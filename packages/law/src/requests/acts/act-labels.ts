import type { ActEvent, ObjectionGrounds, RecordCorrectionOutcome, RequestMatter } from './act-events.ts'

export const requestMatterLabels: Record<RequestMatter, string> = {
  disclosure: '政府信息公开申请',
  recordCorrection: '更正本人相关政府信息记录的申请',
}

export const recordCorrectionOutcomeLabels: Record<RecordCorrectionOutcome, string> = {
  corrected: '已经更正',
  forwarded: '转送有权更正的机关处理',
  redirected: '告知向有权更正的机关提出',
  refused: '不予更正',
}

export const objectionGroundsLabels: Record<ObjectionGrounds, string> = {
  reasonable: '有合理理由',
  unreasonable: '没有合理理由',
}

/** What people call each of the other acts. */
export const actLabels: Record<ActEvent['type'], string> = {
  contactFailed: '登记联系不上',
  reasonsAsked: '要求说明理由',
  reasonsReceived: '收到理由说明',
  reasonsJudged: '认定理由',
  delayed: '延迟答复',
  consultationArrived: '征求意见书送达',
  thirdPartyInformed: '告知第三方',
  assistanceAsked: '交办协办',
  assistanceReminded: '催办协办',
  assistanceReturned: '返回协办意见',
  split: '拆分申请',
  joined: '并案办理',
  separated: '分开办理',
  proactiveProposed: '建议转为主动公开',
  madeProactive: '转为主动公开',
  recordCorrectionConcluded: '处理更正申请',
}

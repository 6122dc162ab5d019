import type { AnswerKind } from '../../requests/answer-kinds.ts'

/**
 * What an answer of a kind says. `finding` is what the organ found (经审查，…), `decision` follows the article
 * (根据……的规定，…). `content` introduces what the office writes under it; null where the text needs no introduction.
 * `{you}` stands for the form of address.
 */
export interface AnswerSentences {
  finding: string
  decision: string
  content: string | null
}

const denied = (finding: string): AnswerSentences => ({ finding, decision: '本机关决定不予公开', content: null })
const notProcessed = (finding: string): AnswerSentences => ({ finding, decision: '本机关不予处理', content: null })
const lapsed = (finding: string): AnswerSentences => ({
  finding,
  decision: '视为{you}放弃申请，本机关不再处理该政府信息公开申请',
  content: null,
})

/** The sentences of each answer kind. OGI 14–16, 30, 35–39, FEE. */
export const answerSentences: Record<AnswerKind, AnswerSentences> = {
  alreadyPublic: {
    finding: '{you}申请公开的信息已经主动公开',
    decision: '现将获取该信息的方式、途径告知{you}',
    content: '获取方式和途径：',
  },
  disclosed: {
    finding: '{you}申请公开的信息属于可以公开的政府信息',
    decision: '本机关决定予以公开',
    content: '公开的内容和提供方式：',
  },
  partiallyDisclosed: {
    finding: '{you}申请公开的信息中含有不应当公开的内容，能够作区分处理',
    decision: '本机关决定公开可以公开的内容，对其余内容不予公开',
    content: '公开的内容和提供方式：',
  },
  deniedStateSecret: denied('{you}申请公开的信息属于依法确定为国家秘密的政府信息'),
  deniedLawProhibits: denied('{you}申请公开的信息属于法律、行政法规禁止公开的政府信息'),
  deniedSecurityStability: denied(
    '{you}申请公开的信息属于公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息',
  ),
  deniedThirdParty: denied(
    '{you}申请公开的信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害，第三方不同意公开且有合理理由',
  ),
  deniedInternalAffairs: denied('{you}申请公开的信息属于人事管理、后勤管理、内部工作流程等方面的内部事务信息'),
  deniedProcessInfo: denied(
    '{you}申请公开的信息属于行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息',
  ),
  deniedEnforcementFile: denied('{you}申请公开的信息属于行政执法案卷信息'),
  administrativeQuery: {
    finding: '{you}申请公开的信息属于工商、不动产登记资料等信息，有关法律、行政法规对其获取有特别规定',
    decision: '请{you}依照有关法律、行政法规的规定办理',
    content: '办理方式：',
  },
  notExist: { finding: '经检索，{you}申请公开的信息不存在', decision: '现将检索结果告知{you}', content: null },
  notResponsible: {
    finding: '{you}申请公开的信息不属于本机关负责公开',
    decision: '现告知{you}并说明理由',
    content: '负责公开该信息的行政机关及其联系方式：',
  },
  needsCreation: {
    finding: '{you}申请公开的信息没有现成的，需要本机关对现有政府信息进行加工、分析',
    decision: '本机关不予提供',
    content: null,
  },
  unclearAfterCorrection: {
    finding: '经补正，{you}的申请内容仍然不明确，本机关无法据此确定所申请的政府信息',
    decision: '本机关无法提供',
    content: null,
  },
  petitionMatter: {
    finding: '{you}以政府信息公开申请的形式进行信访、投诉、举报等活动',
    decision: '本机关不作为政府信息公开申请处理，请{you}通过相应渠道提出',
    content: '可以通过的渠道：',
  },
  repeatedRequest: notProcessed('本机关已经就{you}提出的相同申请作出答复，{you}重复申请公开相同的政府信息'),
  publicPublication: {
    finding: '{you}申请的内容为要求本机关提供政府公报、报刊、书籍等公开出版物',
    decision: '现将获取的途径告知{you}',
    content: '获取途径：',
  },
  excessiveRequest: notProcessed('{you}申请公开政府信息的数量、频次明显超过合理范围，说明的理由不合理'),
  reconfirmRequest: notProcessed('{you}要求本机关对已经获取的政府信息进行确认或者重新出具'),
  lapsedNoCorrection: lapsed('{you}无正当理由，在本机关告知的补正期限内没有补正'),
  lapsedNoPayment: lapsed('{you}在规定的期限内没有按照收费通知缴纳信息处理费'),
  otherHandling: { finding: '该申请需要作其他处理', decision: '现将处理情况告知{you}', content: null },
}

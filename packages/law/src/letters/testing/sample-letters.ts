import { type AnswerKind, answerKinds } from '../../requests/answer-kinds.ts'
import { composeLetter } from '../compose-letter.ts'
import type { Letter } from '../letter.ts'
import type { LetterFacts, LetterRequest, LetterSender } from '../letter-facts.ts'
import { type LetterKind, letterKinds } from '../letter-kinds.ts'

/** A department of a city that never was, with everything an organ sets. */
export const sampleSender: LetterSender = {
  organ: '江南市财政局',
  headMark: '江南市财政局',
  office: '江南市财政局办公室',
  phone: '0571-12345678',
  address: '江南市城中区建设路1号',
  closing: [],
  imprint: { use: 'none', issuer: '江南市财政局办公室', copyTo: ['江南市人民政府办公室'] },
  partialDisclosure: null,
  remedies: {
    reconsiderationOrgans: ['江南市人民政府'],
    court: '江南市城中区人民法院',
    online: null,
    special: 'asR2',
  },
  respondent: 'localDepartment',
  lawfulReconsiderationOrgans: ['江南市人民政府'],
}

export const sampleRequest: LetterRequest = {
  requestNo: '2026-0012',
  receivedOn: '2026-03-02',
  applicantName: '陈建国',
  applicantIsOrganisation: false,
  asked: '2025年度城中区老旧小区改造项目的资金拨付明细及验收报告',
  correctionAskedOn: null,
  correctionReceivedOn: null,
  extension: null,
}

const common = {
  sender: sampleSender,
  request: sampleRequest,
  documentNo: '江财公开〔2026〕12号',
  date: '2026-03-20',
  eventDay: '2026-03-20',
}

const reasons: Partial<Record<AnswerKind, string>> = {
  disclosed: '',
  alreadyPublic: '',
  notExist: '本机关检索了档案室和公文系统2024年至2026年的文件，没有制作、保存您申请公开的信息。',
  deniedThirdParty:
    '该信息含有施工单位的报价构成，属于商业秘密。本机关书面征求了该单位的意见，该单位不同意公开，理由合理。',
}

/** An answer of a kind with texts that an office would write. */
export const sampleAnswer = (kind: AnswerKind): LetterFacts['answer'] => ({
  ...common,
  items: [
    {
      kind,
      content: ['disclosed', 'partiallyDisclosed', 'alreadyPublic'].includes(kind)
        ? '随文提供《城中区老旧小区改造项目资金拨付明细表》复印件一份，共6页。'
        : kind === 'notResponsible'
          ? '江南市住房和城乡建设局，联系电话0571-12345600，地址为江南市城中区人民路8号。'
          : '',
      reasons: reasons[kind] ?? '该信息经本机关逐项审查，符合上述规定的情形，公开后将产生该规定所要避免的后果。',
      searchRecord: kind === 'notExist' ? '档案室、公文系统；“老旧小区”“拨付”；2024至2026年；李明' : '',
    },
  ],
  attachments: kind === 'disclosed' ? ['城中区老旧小区改造项目资金拨付明细表'] : [],
  servedByInternet: false,
})

/** Facts of every kind of letter, complete. */
export const sampleFacts: LetterFacts = {
  receipt: { ...common, channel: 'postSigned', dueOn: '2026-03-30' },
  correctionNotice: {
    ...common,
    date: '2026-03-06',
    eventDay: '2026-03-06',
    items: '写明所需资金拨付明细的项目名称\n写明所需信息的形成时间',
    guidance: '项目名称可以在江南市人民政府门户网站“老旧小区改造”栏目查询，按栏目中的名称填写即可。',
    replyBy: '2026-03-27',
  },
  reasonsRequest: {
    ...common,
    volume: '您自2026年1月1日至3月2日先后提出政府信息公开申请86件，内容多为同类事项',
    replyBy: '2026-04-03',
  },
  extensionNotice: {
    ...common,
    reason: '申请涉及的文件数量较多，需要逐件核对',
    workingDays: 20,
    previousDue: '2026-03-30',
    newDue: '2026-04-28',
  },
  delayNotice: { ...common, reason: '申请涉及86件，需要分批检索和审查', newDue: '2026-06-30' },
  thirdPartyLetter: {
    ...common,
    thirdParty: '江南建设工程有限公司',
    information: '你方在城中区老旧小区改造项目中提交的投标报价表',
  },
  consultationNotice: { ...common, partyLabel: '第三方', sentOn: '2026-03-10' },
  coAuthorLetter: {
    ...common,
    toOrgan: '江南市住房和城乡建设局',
    information: '《关于城中区老旧小区改造资金安排的通知》',
  },
  otherOrganLetter: {
    ...common,
    toOrgan: '江南市审计局',
    information: '城中区老旧小区改造项目资金使用情况的核查材料',
    replyBy: '2026-04-03',
  },
  assistanceLetter: {
    ...common,
    toDepartment: '经济建设处',
    task: '检索并提供2025年度城中区老旧小区改造项目的资金拨付明细，提出是否公开的意见',
    replyBy: '2026-03-27',
  },
  thirdPartyDecision: {
    ...common,
    thirdParty: '江南建设工程有限公司',
    information: '你方在城中区老旧小区改造项目中的中标总价',
    opinion: '中标总价属于商业秘密，不同意公开',
    disclosed: true,
    reasons: '中标总价涉及财政资金的使用，依法应当公示，不属于商业秘密，公开不会损害你方合法权益。',
  },
  feeNotice: {
    ...common,
    basis: 'byVolume',
    steps: ['第1至30页，不收费', '第31至100页，70页 × 10元 = 700元', '第101至120页，20页 × 20元 = 400元'],
    amountYuan: 1100,
    payBy: '2026-04-20',
    howToPay: '到江南市政务服务中心3号窗口缴纳，或者凭缴款码在线缴纳。缴款码另行发送。',
  },
  answer: sampleAnswer('disclosed'),
  correctionOfRecordReply: {
    ...common,
    request: { ...sampleRequest, asked: '本人在公租房补贴发放记录中的家庭人口数' },
    result: 'corrected',
    toOrgan: null,
    content: '家庭人口数已由3人更正为4人，更正后的记录自2026年3月18日起使用。',
    reasons: '',
    servedByInternet: false,
  },
  withdrawalConfirmation: { ...common, withdrawnOn: '2026-03-18', note: '当面提交书面撤回材料' },
  serviceRecord: {
    ...common,
    document: '政府信息公开申请答复书',
    addressee: '陈建国',
    mode: 'direct',
    servedOn: null,
    trackingNo: null,
  },
  searchRecord: {
    ...common,
    places: '本机关档案室、公文处理系统、预算管理一体化系统',
    keywords: '老旧小区、改造、资金拨付、验收报告',
    period: '2024年1月1日至2026年3月2日',
    person: '李明（办公室）、王芳（经济建设处）',
    searchedOn: '2026-03-12',
    result: '检索到相关文件3件，均不含申请公开的验收报告；本机关没有制作、保存该报告。',
  },
  rectificationNotice: {
    toOrgan: '江南市城中区人民政府办公室',
    reportTitle: '江南市城中区人民政府2025年政府信息公开工作年度报告',
    year: 2025,
    findings: [
      {
        no: 1,
        title: '总计不等于各项之和',
        place: '第三部分，总计列，（三）4',
        found: '总计12',
        expected: '各类申请人合计13',
        article: '《政府信息公开工作年度报告格式》表三',
        suggestion: '核对台账，更正总计或者分项',
      },
      {
        no: 2,
        title: '收入与处理不平衡',
        place: '第三部分，自然人列',
        found: '一+二为45，三（七）+四为44',
        expected: '两者相等',
        article: '《政府信息公开工作年度报告格式》表三注',
        suggestion: '核对结转下年度数',
      },
    ],
    replyBy: '2026-04-20',
    fromOrgan: '江南市人民政府办公室',
    date: '2026-04-02',
    documentNo: '江政办函〔2026〕31号',
    headMark: '江南市人民政府办公室',
    phone: '0571-12345000',
  },
}

/** An answer to several items, one refused, one disclosed, one not held. */
export const sampleMixedAnswer: LetterFacts['answer'] = {
  ...sampleAnswer('disclosed'),
  request: {
    ...sampleRequest,
    correctionAskedOn: '2026-03-06',
    correctionReceivedOn: '2026-03-11',
    extension: { on: '2026-03-19', workingDays: 10 },
  },
  items: [
    { asked: '资金拨付明细', kind: 'disclosed', content: '随文提供明细表复印件一份。', reasons: '' },
    {
      asked: '施工单位投标报价构成',
      kind: 'deniedThirdParty',
      content: '',
      reasons: reasons.deniedThirdParty ?? '',
    },
    {
      asked: '验收报告',
      kind: 'notResponsible',
      content: '江南市住房和城乡建设局，联系电话0571-12345600。',
      reasons: '验收由江南市住房和城乡建设局组织，验收报告由该局制作。',
    },
  ],
}

/** Every letter an organ can write: all kinds, and all answer kinds. */
export function sampleLetters(): [name: string, letter: Letter][] {
  const kinds = (Object.keys(letterKinds) as LetterKind[]).filter((kind) => kind !== 'answer')
  const compose = <Kind extends LetterKind>(kind: Kind): Letter => composeLetter(kind, sampleFacts[kind])
  return [
    ...kinds.map((kind): [string, Letter] => [kind, compose(kind)]),
    ...(Object.keys(answerKinds) as AnswerKind[]).map((kind): [string, Letter] => [
      `answer-${kind}`,
      composeLetter('answer', sampleAnswer(kind)),
    ]),
    ['answer-mixed', composeLetter('answer', sampleMixedAnswer)],
  ]
}

import { feeBasisLabels, itemBracketOf, type ProcessingFee, requestFee } from '@gongkai/law/fees'
import {
  type AnswerKind,
  type AnswerPart,
  answerGroupLabels,
  answerKinds,
  awaitedStep,
  classificationLabels,
  type RequestState,
  reopenGroundLabels,
  reviewStepLabels,
  serviceModeLabels,
} from '@gongkai/law/requests'
import { longestRedo, timeLimits } from '@gongkai/law/clock'
import { type ActionField, dayField, field, optionsOf } from '../action-field.ts'
import type { FieldFacts } from './field-facts.ts'

/** Kinds that can be answered in a state: while a correction or a payment is awaited only the lapse. */
function kindsIn(state: RequestState): AnswerKind[] {
  if (state.status === 'awaitingCorrection') return ['lapsedNoCorrection']
  if (state.status === 'awaitingPayment') return ['lapsedNoPayment']
  return (Object.keys(answerKinds) as AnswerKind[]).filter(
    (kind) => kind !== 'lapsedNoCorrection' && kind !== 'lapsedNoPayment',
  )
}

const kindOption = (kind: AnswerKind) => {
  const { label, group, article, reasonsRequired } = answerKinds[kind]
  return {
    value: kind,
    label,
    group: answerGroupLabels[group],
    help: reasonsRequired ? `${article}；应当说明理由` : article,
    // the articles of the kind stand there already; they can be made more specific
    fills: { articles: article },
  }
}

const only = (...kinds: AnswerKind[]): Partial<ActionField> => ({ when: { field: 'kind', in: kinds } })
const withReasons = (Object.keys(answerKinds) as AnswerKind[]).filter((kind) => answerKinds[kind].reasonsRequired)

/** The fields of one part of an answer: those that its kind needs appear with it. */
const partFields = (state: RequestState): ActionField[] => [
  field('item', '哪一项信息', 'text', { required: false, help: '只有一项时可以不填' }),
  field('kind', '答复类型', 'select', { options: kindsIn(state).map(kindOption) }),
  field('content', '答复内容', 'longText'),
  field('reasons', '理由', 'longText', only(...withReasons)),
  field('articles', '引用的条款', 'text', { help: '可以写得更具体，不能缺少' }),
  field('whereToGet', '获取方式和途径', 'longText', only('alreadyPublic')),
  field('publishedItemId', '已公开信息的编号', 'text', {
    ...only('alreadyPublic'),
    required: false,
    help: '是本机关在本平台公开的，填信息条目页面地址中的编号',
  }),
  field('searchSystems', '检索范围', 'text', { ...only('notExist'), help: '检索过哪些系统、档案' }),
  field('searchKeywords', '检索的关键词', 'text', only('notExist')),
  field('searchPeriod', '检索的时间范围', 'text', only('notExist')),
  field('searchPerson', '检索人员和时间', 'text', only('notExist')),
  field('searchResult', '检索结果', 'text', only('notExist')),
  field('rightOrganKnown', '负责公开的机关', 'select', {
    ...only('notResponsible'),
    options: [
      { value: 'yes', label: '能够确定，告知名称和联系方式' },
      { value: 'no', label: '不能确定' },
    ],
  }),
  field('rightOrganName', '机关名称', 'text', { ...only('notResponsible'), required: false }),
  field('rightOrganContact', '机关联系方式', 'text', { ...only('notResponsible'), required: false }),
  field('classification', '密级', 'select', {
    ...only('deniedStateSecret'),
    options: optionsOf(classificationLabels),
  }),
  field('secretTerm', '保密期限', 'text', { ...only('deniedStateSecret'), help: '例如“10年”或者“2030年6月30日前”' }),
  field('repeats', '与哪一件重复', 'text', { ...only('repeatedRequest'), help: '已经答复的那一件的申请编号' }),
]

/** A part as its fields, so that the next version begins with the one before. */
function filledPart(part: AnswerPart): Record<string, string> {
  const { item, kind, content, reasons, articles, search, rightOrgan, whereToGet, publishedItemId, secret } = part
  const filled = {
    item,
    kind,
    content,
    reasons,
    articles,
    whereToGet,
    publishedItemId,
    searchSystems: search?.systems,
    searchKeywords: search?.keywords,
    searchPeriod: search?.period,
    searchPerson: search?.person,
    searchResult: search?.result,
    rightOrganKnown: rightOrgan === undefined ? undefined : rightOrgan === 'unknown' ? 'no' : 'yes',
    ...(rightOrgan === undefined || rightOrgan === 'unknown'
      ? {}
      : { rightOrganName: rightOrgan.name, rightOrganContact: rightOrgan.contact }),
    classification: secret?.classification,
    secretTerm: secret?.term,
    repeats: part.repeats,
  }
  return Object.fromEntries(
    Object.entries(filled).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )
}

const draftOf = (state: RequestState) => ('draft' in state ? state.draft : null)

/** The earlier requests of the applicant are offered by number; without any, the officer names one from before. */
const repeatsField = (part: ActionField, leads: FieldFacts['leads']): ActionField =>
  part.name !== 'repeats' || leads.length === 0
    ? part
    : {
        ...part,
        kind: 'select',
        options: leads.map(({ requestNo, subject }) => ({ value: requestNo, label: `${requestNo} ${subject}` })),
        help: '同一申请人已经答复的申请',
      }

/** What was redacted in the documents of the answer stands beside its reasons, to be taken over. */
const reasonsField = (part: ActionField, grounds: string): ActionField =>
  part.name !== 'reasons' || grounds === '' ? part : { ...part, help: `答复文件中遮盖了：${grounds}。请在理由中写明。` }

export function draftFields(state: RequestState, leads: FieldFacts['leads'], grounds = ''): ActionField[] {
  const draft = draftOf(state)
  return [
    field('parts', '答复', 'list', {
      fields: partFields(state).map((part) => reasonsField(repeatsField(part, leads), grounds)),
      itemLabel: '项',
      minimum: 1,
      maximum: 50,
      suggestion: draft === null ? [{}] : draft.parts.map(filledPart),
    }),
    field('kind', '整件计入', 'select', {
      required: false,
      options: kindsIn(state).map(kindOption),
      when: { field: 'parts', moreThan: 1 },
      help: '有公开也有不予公开的，计入部分公开，不用选；其他几种情形并存的，请确认计入哪一种',
    }),
    dayField('起草日期'),
  ]
}

export function reviewFields(state: RequestState): ActionField[] {
  const draft = draftOf(state)
  const step = draft === null ? null : awaitedStep(draft)
  const what = step === null ? '审核' : reviewStepLabels[step]
  return [
    field('verdict', `${what}意见`, 'select', {
      options: [
        { value: 'pass', label: step === 'approval' ? '批准' : '通过' },
        { value: 'return', label: '退回修改' },
      ],
    }),
    field('note', '说明', 'longText', { required: false, help: '退回修改的，写明怎样修改' }),
  ]
}

export const proposalFields = (): ActionField[] => [
  field('workingDays', '延长的工作日', 'number', {
    minimum: 1,
    maximum: timeLimits.extension.workingDays,
    suggestion: timeLimits.extension.workingDays,
  }),
  field('reason', '理由', 'longText', { help: '负责人同意后会告知申请人' }),
]

/** Consent shows what was proposed; the head may change the words that the applicant reads. */
export function consentFields(state: RequestState): ActionField[] {
  const proposal = 'extensionProposal' in state ? state.extensionProposal : null
  return [
    field('workingDays', '延长的工作日', 'number', {
      minimum: 1,
      maximum: timeLimits.extension.workingDays,
      suggestion: proposal?.workingDays ?? timeLimits.extension.workingDays,
    }),
    field('reason', '理由', 'longText', {
      help: '会告知申请人',
      ...(proposal === null ? {} : { suggestion: proposal.reason }),
    }),
    dayField('决定日期'),
  ]
}

export const refusalFields = (): ActionField[] => [field('reason', '不同意的理由', 'longText')]

const stepsText = ({ steps, yuan }: ProcessingFee): string =>
  `${steps.map(({ text }) => text).join('；')}；应收${yuan}元`

/** The fee: by item the amount is known from the records; by volume from the pages. */
export function feeFields(monthlyOrdinal: number): ActionField[] {
  const byItem = itemBracketOf(monthlyOrdinal) === null ? '' : stepsText(requestFee('items', monthlyOrdinal))
  return [
    field('basis', '计收方式', 'select', {
      options: [
        { value: 'items', label: feeBasisLabels.items, help: byItem },
        { value: 'pages', label: feeBasisLabels.pages, help: '30页以下不收费；以A4纸单面为1页' },
      ],
      help: '两种方式只能用一种，金额按标准计算',
    }),
    field('pages', '页数', 'number', { minimum: 1, maximum: 100_000, when: { field: 'basis', in: ['pages'] } }),
    dayField('通知日期'),
  ]
}

export const deliveryFields = (): ActionField[] => [
  field('mode', '送达方式', 'select', { options: optionsOf(serviceModeLabels) }),
  field('trackingNo', '邮件号码', 'text', {
    help: '邮政企业的13位号码，例如 EX123456789CN',
    when: { field: 'mode', in: ['post'] },
  }),
  dayField('送达日期', '不填为今天；邮寄的为交邮日期，是否按期以交邮日期为准'),
  field('signedOn', '签收日期', 'day', {
    required: false,
    help: '直接送达、委托送达的即为送达日期；邮寄的可以以后登记',
  }),
]

export const signingFields = (): ActionField[] => [dayField('签收日期')]

export const failedServiceFields = (): ActionField[] => [
  field('reason', '未成的原因', 'text', { help: '例如退回、拒收、地址不详' }),
  dayField('退回日期'),
]

export const reopenFields = (): ActionField[] => [
  field('ground', '根据', 'select', { options: optionsOf(reopenGroundLabels) }),
  field('decisionNo', '文号', 'text', {
    help: '复议决定书或者判决书的文号',
    when: { field: 'ground', in: ['reconsideration', 'litigation'] },
  }),
  field('reason', '理由', 'longText', { when: { field: 'ground', in: ['self'] } }),
  field('workingDays', '重新答复的工作日', 'number', {
    minimum: 1,
    maximum: longestRedo,
    suggestion: timeLimits.redo.workingDays,
    help: '决定书、判决书写明期限的，按写明的',
  }),
  dayField('决定、判决的收到日期', '不填为今天；期限从次日起算'),
]

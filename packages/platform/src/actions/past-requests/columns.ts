import {
  answerKinds,
  applicantKindLabels,
  consultationOutcomeLabels,
  consultationPartyLabels,
  receiptChannelLabels,
  serviceModeLabels,
} from '@gongkai/law/requests'
import { identityKindLabels, obtainingRouteLabels, provisionFormLabels } from '../requests/request-form.ts'

export type ColumnKey =
  | 'requestNo'
  | 'submittedOn'
  | 'receivedOn'
  | 'channel'
  | 'applicantKind'
  | 'name'
  | 'identityKind'
  | 'identityNumber'
  | 'contactPerson'
  | 'phone'
  | 'email'
  | 'postalAddress'
  | 'content'
  | 'purpose'
  | 'provisionForm'
  | 'obtainingRoute'
  | 'correctionAskedOn'
  | 'correctionReplyBy'
  | 'correctionReceivedOn'
  | 'consultationOpenedOn'
  | 'consultationParty'
  | 'consultationClosedOn'
  | 'consultationOutcome'
  | 'extendedOn'
  | 'extendedBy'
  | 'feeNoticedOn'
  | 'feeAmount'
  | 'feePaidOn'
  | 'outcome'
  | 'closedOn'
  | 'answerNo'
  | 'answerContent'
  | 'reasons'
  | 'deliveredOn'
  | 'serviceMode'
  | 'trackingNo'

export interface Column {
  label: string
  /** Other headings that mean the same in ledgers of organs. */
  synonyms: readonly string[]
  /** When it must be filled in. */
  required: '必填' | '有这一步的必填' | '选填'
  explanation: string
  allowed?: readonly string[]
  example: string
}

const day = '日期：2025-03-02、2025/3/2、2025.3.2、2025年3月2日、20250302 都可以'
const labelsOf = (labels: Record<string, string>): readonly string[] => Object.values(labels)

/** The word for a request that the applicant took back. */
export const withdrawnLabel = '申请人撤回'
/** The word for an answer that never had a document number. */
export const withoutNumber = '无文号'

/** What a ledger of past requests may hold: the template, the reading and the explanation are made of this table. */
export const columns: Record<ColumnKey, Column> = {
  requestNo: {
    label: '申请编号',
    synonyms: [
      '编号',
      '登记号',
      '登记编号',
      '申请号',
      '受理编号',
      '受理号',
      '申请单号',
      '申请登记编号',
      '件号',
      '办件编号',
    ],
    required: '必填',
    explanation: '原来的编号，原样保留；本机关不能重复',
    example: '2025-0031',
  },
  submittedOn: {
    label: '申请日期',
    synonyms: ['申请时间', '提交日期', '提交时间', '申请书日期', '申请提交日期'],
    required: '选填',
    explanation: `申请书上的日期；不填的按收到申请日期。${day}`,
    example: '2025-03-03',
  },
  receivedOn: {
    label: '收到申请日期',
    synonyms: [
      '收到申请之日',
      '收到日期',
      '收到时间',
      '收件日期',
      '收件时间',
      '受理日期',
      '受理时间',
      '登记日期',
      '登记时间',
      '收到申请时间',
      '签收日期',
    ],
    required: '必填',
    explanation: '收到申请之日（《条例》第三十一条），年报按它计入新收',
    example: '2025-03-04',
  },
  channel: {
    label: '提交方式',
    synonyms: [
      '申请方式',
      '申请渠道',
      '渠道',
      '提交渠道',
      '申请途径',
      '受理方式',
      '收件方式',
      '来源',
      '申请来源',
      '来件方式',
    ],
    required: '必填',
    explanation: '也可以写当面、邮寄、平信、网上、网站、传真、邮件、口头',
    allowed: labelsOf(receiptChannelLabels),
    example: '互联网',
  },
  applicantKind: {
    label: '申请人类型',
    synonyms: ['申请人类别', '申请人性质', '申请主体', '主体类型', '申请人属性', '类别'],
    required: '必填',
    explanation: '年报表格的六栏；也可以写公民、个人、企业、公司、律师事务所',
    allowed: labelsOf(applicantKindLabels),
    example: '自然人',
  },
  name: {
    label: '申请人',
    synonyms: [
      '姓名',
      '名称',
      '申请人姓名',
      '申请人名称',
      '姓名或名称',
      '申请人姓名或名称',
      '申请人姓名或者名称',
      '单位名称',
      '申请单位',
      '申请人姓名名称',
    ],
    required: '必填',
    explanation: '姓名或者单位名称；加密保存',
    example: '张三',
  },
  identityKind: {
    label: '证件类型',
    synonyms: ['证件名称', '证件种类', '身份证明', '证照类型'],
    required: '选填',
    explanation: '填了证件号码的应当填',
    allowed: labelsOf(identityKindLabels),
    example: '居民身份证',
  },
  identityNumber: {
    label: '证件号码',
    synonyms: ['证件号', '身份证号', '身份证号码', '居民身份证号码', '统一社会信用代码', '证照号码'],
    required: '选填',
    explanation: '原样保留，加密保存；不检查校验码',
    example: '',
  },
  contactPerson: {
    label: '联系人',
    synonyms: ['联系人姓名'],
    required: '选填',
    explanation: '单位申请的联系人；加密保存',
    example: '',
  },
  phone: {
    label: '联系电话',
    synonyms: ['电话', '手机', '手机号', '手机号码', '电话号码', '联系方式'],
    required: '选填',
    explanation: '加密保存',
    example: '13800000000',
  },
  email: {
    label: '电子邮箱',
    synonyms: ['邮箱', '电子邮件', '电子邮箱地址', 'email', 'e-mail'],
    required: '选填',
    explanation: '加密保存',
    example: '',
  },
  postalAddress: {
    label: '通信地址',
    synonyms: ['地址', '联系地址', '邮寄地址', '通讯地址', '住址'],
    required: '选填',
    explanation: '加密保存',
    example: '',
  },
  content: {
    label: '申请内容',
    synonyms: [
      '内容',
      '内容描述',
      '所需信息',
      '所需政府信息',
      '申请事项',
      '申请公开内容',
      '申请公开的内容',
      '申请公开事项',
      '所需信息内容描述',
      '所需政府信息内容描述',
      '申请信息内容',
      '信息描述',
    ],
    required: '必填',
    explanation: '申请人要什么信息，照原文',
    example: '某路改造项目的可行性研究报告批复',
  },
  purpose: {
    label: '用途',
    synonyms: ['所需信息用途', '所需信息的用途', '申请用途', '信息用途'],
    required: '选填',
    explanation: '',
    example: '',
  },
  provisionForm: {
    label: '提供方式',
    synonyms: ['信息提供方式', '提供形式', '提供信息的形式', '获取信息的形式', '信息的指定提供方式'],
    required: '选填',
    explanation: '申请人希望得到的形式',
    allowed: labelsOf(provisionFormLabels),
    example: '电子文本',
  },
  obtainingRoute: {
    label: '获取途径',
    synonyms: ['获取方式', '获取信息的途径', '获取信息的方式', '获取信息方式', '领取方式'],
    required: '选填',
    explanation: '申请人希望怎样得到',
    allowed: labelsOf(obtainingRouteLabels),
    example: '电子邮件',
  },
  correctionAskedOn: {
    label: '补正通知日期',
    synonyms: ['通知补正日期', '告知补正日期', '补正告知日期', '补正通知时间'],
    required: '选填',
    explanation: '通知过补正的',
    example: '',
  },
  correctionReplyBy: {
    label: '补正期限',
    synonyms: ['补正截止日期', '补正期限届满日'],
    required: '选填',
    explanation: '补正应当在哪一天以前；没有收到补正、也没有办结的必填',
    example: '',
  },
  correctionReceivedOn: {
    label: '收到补正日期',
    synonyms: ['补正日期', '补正时间', '补正收到日期', '申请人补正日期'],
    required: '选填',
    explanation: '申请人补正的',
    example: '',
  },
  consultationOpenedOn: {
    label: '征求意见日期',
    synonyms: ['征求意见时间', '征求第三方意见日期', '开始征求意见日期', '意见征求日期'],
    required: '选填',
    explanation: '征求过意见的（一次以上的写第一次）',
    example: '',
  },
  consultationParty: {
    label: '征求意见对象',
    synonyms: ['征求对象', '意见征求对象'],
    required: '有这一步的必填',
    explanation: '',
    allowed: labelsOf(consultationPartyLabels),
    example: '',
  },
  consultationClosedOn: {
    label: '意见返回日期',
    synonyms: ['意见返回时间', '收到意见日期', '征求意见结束日期', '第三方回复日期'],
    required: '选填',
    explanation: '',
    example: '',
  },
  consultationOutcome: {
    label: '意见结果',
    synonyms: ['征求意见结果', '第三方意见'],
    required: '有这一步的必填',
    explanation: '',
    allowed: labelsOf(consultationOutcomeLabels),
    example: '',
  },
  extendedOn: {
    label: '延长日期',
    synonyms: ['延期日期', '延期答复日期', '决定延长日期', '延长答复日期', '延期告知日期', '延期时间'],
    required: '选填',
    explanation: '延长过答复期限的',
    example: '',
  },
  extendedBy: {
    label: '延长工作日数',
    synonyms: ['延长天数', '延期天数', '延长工作日', '延期工作日数'],
    required: '有这一步的必填',
    explanation: '1 到 20 的整数',
    example: '',
  },
  feeNoticedOn: {
    label: '收费通知日期',
    synonyms: ['缴费通知日期', '通知缴费日期'],
    required: '选填',
    explanation: '收取过信息处理费的',
    example: '',
  },
  feeAmount: {
    label: '收费金额',
    synonyms: ['收费', '费用', '信息处理费', '收费金额元', '金额'],
    required: '有这一步的必填',
    explanation: '元',
    example: '',
  },
  feePaidOn: {
    label: '缴费日期',
    synonyms: ['缴费时间', '交费日期'],
    required: '选填',
    explanation: '',
    example: '',
  },
  outcome: {
    label: '办理结果',
    synonyms: [
      '答复类型',
      '答复结果',
      '处理结果',
      '答复类别',
      '处理情况',
      '答复情况',
      '结果',
      '办理情况',
      '公开类型',
      '答复方式',
    ],
    required: '有这一步的必填',
    explanation: `办结的必填，还没有办结的留空；撤回的写“${withdrawnLabel}”`,
    allowed: [...Object.values(answerKinds).map(({ label }) => label), withdrawnLabel],
    example: '予以公开',
  },
  closedOn: {
    label: '答复日期',
    synonyms: ['答复时间', '办结日期', '办结时间', '结案日期', '作出答复日期', '答复作出日期', '处理日期', '撤回日期'],
    required: '有这一步的必填',
    explanation: '作出答复之日；撤回的写撤回之日。年报按它计入办理结果',
    example: '2025-03-20',
  },
  answerNo: {
    label: '答复文号',
    synonyms: ['文号', '答复书文号', '答复书编号', '告知书文号', '告知书编号', '发文字号'],
    required: '有这一步的必填',
    explanation: `原来的文号，原样保留；没有编文号的写“${withoutNumber}”`,
    example: '示建公开〔2025〕12号',
  },
  answerContent: {
    label: '答复内容',
    synonyms: ['答复摘要', '答复要点', '提供的信息'],
    required: '选填',
    explanation: '',
    example: '',
  },
  reasons: {
    label: '理由',
    synonyms: ['不予公开理由', '答复理由', '依据和理由', '理由和依据'],
    required: '选填',
    explanation: '',
    example: '',
  },
  deliveredOn: {
    label: '送达日期',
    synonyms: ['送达时间', '寄出日期', '邮寄日期', '发出日期'],
    required: '选填',
    explanation: '邮寄的写交邮之日；答复了没有送达日期的，导入后仍要登记送达',
    example: '2025-03-21',
  },
  serviceMode: {
    label: '送达方式',
    synonyms: ['答复送达方式', '发送方式'],
    required: '有这一步的必填',
    explanation: '也可以写邮寄、挂号信、EMS、当面、电子邮件、网上',
    allowed: labelsOf(serviceModeLabels),
    example: '互联网送达',
  },
  trackingNo: {
    label: '邮件号码',
    synonyms: ['邮件号', '快递单号', '邮寄单号', 'ems单号', '挂号信号码', '邮单号'],
    required: '选填',
    explanation: '邮寄送达的',
    example: '',
  },
}

export const columnKeys = Object.keys(columns) as ColumnKey[]

/** A heading without blanks, brackets with what they hold, marks, and the star of required columns. */
const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\(.*?\)|【.*?】|\[.*?\]/g, '')
    .replaceAll(/[^\p{L}\p{N}-]/gu, '')

const keysByHeading = new Map<string, ColumnKey>(
  columnKeys.flatMap((key) =>
    [columns[key].label, ...columns[key].synonyms].map((heading): [string, ColumnKey] => [plainHeading(heading), key]),
  ),
)

/** The column that a heading means, or null. */
export const columnOf = (heading: string): ColumnKey | null => keysByHeading.get(plainHeading(heading)) ?? null

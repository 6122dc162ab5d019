import type { Day } from '@gongkai/law'
import { fromDayNumber, parseDay } from '@gongkai/law/calendar'
import {
  type AnswerKind,
  answerKinds,
  type ApplicantKind,
  applicantKindLabels,
  consultationOutcomeLabels,
  type ConsultationOutcome,
  type ConsultationParty,
  consultationPartyLabels,
  type ReceiptChannel,
  receiptChannelLabels,
  type ServiceMode,
  serviceModeLabels,
} from '@gongkai/law/requests'
import {
  type IdentityKind,
  identityKindLabels,
  type ObtainingRoute,
  obtainingRouteLabels,
  type ProvisionForm,
  provisionFormLabels,
} from '../requests/request-form.ts'
import { withdrawnLabel } from './columns.ts'

/** Excel counts days from 1899-12-30; that day in days since 1970-01-01. */
const excelDayZero = -25_569

const twoDigits = (text: string): string => text.padStart(2, '0')

/**
 * A day in the notations of ledgers: 2025-03-02, 2025/3/2, 2025.3.2, 2025年3月2日, 20250302, each with or without a time
 * behind it, and the number of a spreadsheet. Null where it is none; a year of two digits is no year.
 */
export function readDay(text: string): Day | null {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim()
  if (/^\d{5}(\.\d+)?$/.test(plain)) return fromDayNumber(excelDayZero + Math.floor(Number(plain)))
  const found =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?:[ T]?\d{1,2}[:时].*)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (found === null) return null
  const [, year = '', month = '', date = ''] = found
  return parseDay(`${year}-${twoDigits(month)}-${twoDigits(date)}`)
}

/** Letters and figures only, so that brackets, blanks and colons make no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** A reader of a label: the words of the law first, then words that ledgers use for the same. */
function labelReader<Key extends string>(
  labels: Record<Key, string>,
  words: Partial<Record<Key, readonly string[]>>,
): (text: string) => Key | null {
  const known = new Map<string, Key>()
  for (const key of Object.keys(labels) as Key[]) {
    for (const word of [labels[key], ...(words[key] ?? [])]) known.set(plain(word), key)
  }
  return (text) => known.get(plain(text)) ?? null
}

export const readChannel = labelReader<ReceiptChannel>(receiptChannelLabels, {
  inPerson: ['当面', '现场', '窗口', '现场提交', '现场申请', '当面申请', '来访', '上门', '当面递交', '直接提交'],
  postSigned: [
    '邮寄',
    '邮递',
    '信函',
    '寄信',
    '挂号信',
    '特快专递',
    'ems',
    '邮政快递',
    '快递',
    '邮寄申请',
    '信函申请',
    '书信',
  ],
  postUnsigned: ['平信', '平常信函', '平邮'],
  internet: [
    '网络',
    '网上',
    '网站',
    '在线',
    '网上申请',
    '在线申请',
    '网络申请',
    '互联网申请',
    '网上提交',
    '门户网站',
    '政府网站',
    '平台',
    '公开平台',
    '网站申请',
  ],
  fax: ['传真申请'],
  email: ['邮件', '邮箱', '电邮', '电子邮箱', '电子邮件申请'],
  oral: ['口头', '口头申请', '电话', '口述', '代填'],
})

export const readApplicantKind = labelReader<ApplicantKind>(applicantKindLabels, {
  naturalPerson: ['公民', '个人', '自然人公民', '个人申请', '居民', '村民'],
  business: ['企业', '公司', '商业', '企业法人', '法人企业', '个体工商户', '商业企业单位'],
  research: ['科研', '科研院所', '高校', '学校', '研究机构', '科研单位'],
  publicWelfare: ['公益组织', '社会组织', '公益', '社会团体', '社团', '基金会', '社会公益'],
  legalService: ['律师事务所', '律所', '法律服务', '律师', '法律服务所'],
  other: ['其它', '其他组织', '其他法人或者其他组织', '其他法人'],
})

export const readIdentityKind = labelReader<IdentityKind>(identityKindLabels, {
  residentId: ['身份证', '二代身份证', '第二代居民身份证'],
  residencePermit: ['港澳台居民居住证', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '通行证'],
  unifiedSocialCreditCode: ['营业执照', '信用代码', '社会信用代码'],
  otherProof: ['其他', '其它', '组织机构代码证', '律师执业证'],
})

export const readProvisionForm = labelReader<ProvisionForm>(provisionFormLabels, {
  paper: ['纸质', '纸面', '纸质版', '书面', '复印件'],
  electronic: ['电子', '电子版', '电子邮件', '数据电文', '光盘'],
  inspection: ['查阅', '抄录', '现场查阅'],
})

export const readObtainingRoute = labelReader<ObtainingRoute>(obtainingRouteLabels, {
  post: ['邮递', '快递', '信函'],
  email: ['邮件', '电邮', '邮箱'],
  download: ['网上获取', '下载', '网上', '网站'],
  inPerson: ['自取', '自行领取', '当面', '现场领取', '窗口领取'],
})

export const readConsultationParty = labelReader<ConsultationParty>(consultationPartyLabels, {
  thirdParty: ['第三方意见', '企业', '个人'],
  coAuthor: ['共同制作', '联合发文机关'],
  otherOrgan: ['其他行政机关', '其他单位', '其他部门'],
})

export const readConsultationOutcome = labelReader<ConsultationOutcome>(consultationOutcomeLabels, {
  consent: ['同意'],
  objection: ['不同意'],
  silence: ['逾期未提出意见', '未答复', '没有答复', '未回复'],
  replied: ['已回复', '已答复', '回复'],
})

export const readServiceMode = labelReader<ServiceMode>(serviceModeLabels, {
  direct: ['当面', '当面送达', '直接', '当面领取', '自取', '现场领取'],
  entrusted: ['委托'],
  post: ['邮寄', '挂号信', '挂号', 'ems', '特快专递', '邮递', '信函', '快递'],
  internet: ['网上', '网络', '在线', '电子邮件', '邮件', '电子送达', '平台', '网站', '互联网'],
})

const answerKindLabels = Object.fromEntries(
  Object.entries(answerKinds).map(([key, { label }]) => [key, label]),
) as Record<AnswerKind, string>

/** How a request ended: an answer of one of the kinds, or taken back by the applicant. */
export type PastOutcome = AnswerKind | 'withdrawn'

/** Words that stand for several kinds (不予公开, 无法提供) are none: the annual report counts them in different rows. */
export const readOutcome = labelReader<PastOutcome>(
  { ...answerKindLabels, withdrawn: withdrawnLabel },
  {
    alreadyPublic: ['已主动公开', '已经主动公开', '属于主动公开', '主动公开', '告知获取方式和途径', '告知获取途径'],
    disclosed: ['公开', '同意公开', '全部公开', '予以公开'],
    partiallyDisclosed: ['部分公开', '区分处理', '同意部分公开'],
    deniedStateSecret: ['国家秘密', '属于国家秘密', '涉密'],
    deniedLawProhibits: ['其他法律行政法规禁止公开', '法律行政法规禁止公开', '法律法规禁止公开'],
    deniedSecurityStability: ['危及三安全一稳定', '三安全一稳定'],
    deniedThirdParty: ['保护第三方合法权益', '商业秘密', '个人隐私', '损害第三方合法权益', '第三方不同意公开'],
    deniedInternalAffairs: ['属于三类内部事务信息', '内部事务信息', '内部信息'],
    deniedProcessInfo: ['属于四类过程性信息', '过程性信息'],
    deniedEnforcementFile: ['属于行政执法案卷', '行政执法案卷'],
    administrativeQuery: ['属于行政查询事项', '行政查询事项', '行政查询'],
    notExist: ['信息不存在', '不存在', '本机关不掌握相关政府信息', '政府信息不存在'],
    notResponsible: ['非本机关公开', '不属于本机关公开', '不属于本机关负责公开', '不属本机关公开', '非本机关负责公开'],
    needsCreation: ['没有现成信息需要另行制作', '需要另行制作', '需要加工分析'],
    unclearAfterCorrection: ['补正后申请内容仍不明确', '申请内容不明确', '内容不明确'],
    petitionMatter: ['信访举报投诉类申请', '信访投诉举报', '信访', '信访事项'],
    repeatedRequest: ['重复申请'],
    publicPublication: ['要求提供公开出版物', '公开出版物'],
    excessiveRequest: ['无正当理由大量反复申请', '大量反复申请'],
    reconfirmRequest: ['要求行政机关确认或重新出具已获取信息', '要求确认或者重新出具已获取信息'],
    lapsedNoCorrection: ['申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请', '逾期不补正', '逾期未补正'],
    lapsedNoPayment: [
      '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
      '逾期不缴费',
      '逾期未缴费',
    ],
    otherHandling: ['其他', '其它', '其他处理'],
    withdrawn: ['撤回', '撤销申请', '申请人主动撤回', '撤回申请', '已撤回', '主动撤回'],
  },
)

/** What of an answer the ledger's word leaves open, in a sentence; null where the word is none of these. */
export function ambiguousOutcome(text: string): string | null {
  switch (plain(text)) {
    case '不予公开':
    case '不公开':
    case '拒绝公开':
      return `“${text}”没有写明属于哪一种：年报按国家秘密、法律行政法规禁止公开、三安全一稳定、第三方合法权益、内部事务信息、过程性信息、行政执法案卷、行政查询事项分栏，请写明`
    case '无法提供':
      return `“${text}”没有写明属于哪一种，请写成信息不存在、不属于本机关负责公开、需要另行制作或者补正后仍不明确`
    case '不予处理':
    case '不再处理':
      return `“${text}”没有写明属于哪一种，请照“说明”页列出的办理结果写明`
    case '已答复':
    case '答复':
    case '办结':
    case '已办结':
      return `“${text}”不是办理结果，请写明是怎样答复的，例如予以公开、信息不存在`
    default:
      return null
  }
}

/** A whole number, or null. */
export function readWhole(text: string): number | null {
  const digits = text.normalize('NFKC').replaceAll(/[\s个天日工作]/g, '')
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null
}

/** An amount in yuan with at most two decimals, or null. */
export function readAmount(text: string): number | null {
  const digits = text.normalize('NFKC').replaceAll(/[\s,¥元]/g, '')
  return /^\d{1,9}(\.\d{1,2})?$/.test(digits) ? Number(digits) : null
}

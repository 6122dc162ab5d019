import { isLandlineNumber, isMobileNumber, isResidentId, isUnifiedSocialCreditCode } from '@gongkai/law/identifiers'
import { type ApplicantKind, applicantKindLabels } from '@gongkai/law/requests'
import {
  type IdentityKind,
  identityKindLabels,
  type ObtainingRoute,
  obtainingRouteLabels,
  type ProvisionForm,
  provisionFormLabels,
  type RequestForm,
} from './request-form.ts'

/** A form as it was typed: every field may be missing. */
export type RequestFormInput = { [Field in keyof RequestForm]?: string | null | undefined }

export type RequestFormField = keyof RequestForm

export type FormValidation =
  | { ok: true; value: RequestForm }
  | { ok: false; fields: Partial<Record<RequestFormField, string>> }

const longest = {
  name: 100,
  identityNumber: 50,
  phone: 30,
  email: 100,
  postalAddress: 200,
  representative: 50,
  contactPerson: 50,
  agentName: 50,
  agentIdentityNumber: 50,
  agentPhone: 30,
  content: 5_000,
  documentTitle: 200,
  documentNo: 100,
  purpose: 1_000,
} as const satisfies Partial<Record<RequestFormField, number>>

type TextField = keyof typeof longest

/**
 * Control characters that come along with copied text: nobody sees them, the database refuses the first of them, and
 * the ones that turn the direction of writing could make a name read otherwise than it is.
 */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

const lengthOf = (text: string): number => [...text].length
const isKey = <Key extends string>(labels: Record<Key, string>, text: string | null): text is Key =>
  text !== null && Object.hasOwn(labels, text)

/**
 * Checks a request form by OGI 29: name, proof of identity and contact; what is asked, so that it can be searched;
 * form and way of obtaining. The purpose is asked for by many forms but not by the Regulation: it stays free.
 * Values come back trimmed and without invisible control characters, full-width digits and letters in numbers made
 * narrow.
 */
export function validateRequestForm(input: RequestFormInput): FormValidation {
  const fields: Partial<Record<RequestFormField, string>> = {}
  const complain = (field: RequestFormField, sentence: string): void => {
    fields[field] ??= sentence
  }
  const text = (field: TextField, label: string): string | null => {
    const value = (input[field] ?? '').replaceAll('\r\n', '\n').replaceAll(invisible, '').trim()
    const length = lengthOf(value)
    if (length > longest[field]) complain(field, `${label}最多 ${longest[field]} 个字，现在是 ${length} 个`)
    return value === '' ? null : value
  }
  const number = (field: TextField, label: string): string | null =>
    text(field, label)?.normalize('NFKC').replaceAll(/\s+/g, '') ?? null
  const choice = (field: RequestFormField): string | null => input[field]?.trim() || null

  const applicantKind = choice('applicantKind')
  const isPerson = applicantKind === 'naturalPerson'
  const isOrganisation = !isPerson && isKey(applicantKindLabels, applicantKind)
  if (!isKey(applicantKindLabels, applicantKind)) complain('applicantKind', '请选择申请人类型')

  const name = text('name', isOrganisation ? '单位名称' : '姓名')
  if (name === null) complain('name', isOrganisation ? '请填写单位名称，与登记证书一致' : '请填写姓名')

  const identityKind = choice('identityKind')
  const identityNumber = number('identityNumber', '证件号码')?.toUpperCase() ?? null
  for (const [field, sentence] of identityFaults({ isPerson, isOrganisation }, identityKind, identityNumber))
    complain(field, sentence)

  const phone = number('phone', '联系电话')
  const email = number('email', '电子邮箱')
  const postalAddress = text('postalAddress', '通信地址')
  if (phone !== null) {
    const fault = phoneFault(phone)
    if (fault !== null) complain('phone', fault)
  }
  if (email !== null && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email)) {
    complain('email', '电子邮箱的格式不对，应类似 name@example.cn')
  }
  if (phone === null && email === null && postalAddress === null) {
    complain('phone', '请至少填写一种联系方式：电话、电子邮箱或通信地址')
  }

  const representative = text('representative', '法定代表人')
  const contactPerson = text('contactPerson', '联系人')
  if (isOrganisation && contactPerson === null) {
    complain('contactPerson', '单位申请的，请填写联系人')
  }

  const agentName = text('agentName', '代理人姓名')
  const agentIdentityNumber = number('agentIdentityNumber', '代理人证件号码')?.toUpperCase() ?? null
  const agentPhone = number('agentPhone', '代理人电话')
  if (agentName !== null && agentIdentityNumber === null) {
    complain('agentIdentityNumber', '由代理人申请的，请填写代理人的证件号码，并附授权委托书')
  }
  if (agentName === null && (agentIdentityNumber !== null || agentPhone !== null)) {
    complain('agentName', '填写了代理人的证件或电话，请填写代理人姓名')
  }
  if (agentPhone !== null) {
    const fault = phoneFault(agentPhone)
    if (fault !== null) complain('agentPhone', fault)
  }

  const content = text('content', '所需信息的描述')
  if (content === null) complain('content', '请写明需要什么信息：名称、文号，或者便于查找的其他特征')

  const provisionForm = choice('provisionForm')
  if (!isKey(provisionFormLabels, provisionForm)) complain('provisionForm', '请选择提供信息的形式')
  const obtainingRoute = choice('obtainingRoute')
  if (!isKey(obtainingRouteLabels, obtainingRoute)) complain('obtainingRoute', '请选择获取信息的途径')
  if (obtainingRoute === 'email' && email === null) complain('email', '选择电子邮件获取的，请填写电子邮箱')
  if (obtainingRoute === 'post' && postalAddress === null) complain('postalAddress', '选择邮寄获取的，请填写通信地址')

  const value = {
    applicantKind: applicantKind as ApplicantKind,
    name: name ?? '',
    identityKind: identityKind as IdentityKind | null,
    identityNumber,
    phone,
    email,
    postalAddress,
    representative: isPerson ? null : representative,
    contactPerson: isPerson ? null : contactPerson,
    agentName,
    agentIdentityNumber,
    agentPhone,
    content: content ?? '',
    documentTitle: text('documentTitle', '信息名称'),
    documentNo: text('documentNo', '文号'),
    purpose: text('purpose', '所需信息的用途'),
    provisionForm: provisionForm as ProvisionForm,
    obtainingRoute: obtainingRoute as ObtainingRoute,
  }
  return Object.keys(fields).length === 0 ? { ok: true, value } : { ok: false, fields }
}

function identityFaults(
  { isPerson, isOrganisation }: { isPerson: boolean; isOrganisation: boolean },
  kind: string | null,
  number: string | null,
): [RequestFormField, string][] {
  if (!isKey(identityKindLabels, kind)) return [['identityKind', '请选择证件类型']]
  if (isPerson && kind === 'unifiedSocialCreditCode') return [['identityKind', '公民请选择个人的证件']]
  if (isOrganisation && kind !== 'unifiedSocialCreditCode' && kind !== 'otherProof') {
    return [['identityKind', '单位请选择统一社会信用代码或其他证件']]
  }
  if (number === null) return [['identityNumber', `请填写${identityKindLabels[kind]}号码`]]
  const length = lengthOf(number)
  if (kind === 'residentId' && !isResidentId(number)) {
    const wrongLength = length !== 18 && length !== 15
    return [
      [
        'identityNumber',
        wrongLength
          ? `居民身份证号码应为 18 位，现在是 ${length} 位`
          : '居民身份证号码不正确，请核对：出生日期或最后一位校验码对不上',
      ],
    ]
  }
  if (kind === 'unifiedSocialCreditCode' && !isUnifiedSocialCreditCode(number)) {
    return [
      [
        'identityNumber',
        length === 18
          ? '统一社会信用代码不正确，请核对：最后一位校验码对不上'
          : `统一社会信用代码应为 18 位，现在是 ${length} 位`,
      ],
    ]
  }
  return []
}

function phoneFault(phone: string): string | null {
  if (isMobileNumber(phone) || isLandlineNumber(phone)) return null
  const digits = phone.replaceAll(/\D/g, '')
  if (digits.startsWith('1'))
    return `手机号码应为 11 位，现在是 ${digits.length} 位${digits.length === 11 ? '但号段不对' : ''}`
  return '联系电话应为 11 位手机号码，或者带区号的固定电话，例如 0533-1234567'
}

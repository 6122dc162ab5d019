import type { ApplicantKind } from '@gongkai/law/requests'
import { maskName } from '@gongkai/law/identifiers'
import type { Insertable } from 'kysely'
import type { Database, RequestFormTable, Transaction } from '../../database/schema.ts'
import type { Encryption } from '../../encryption/index.ts'
import { applicantKey } from './applicant-key.ts'

/** Proofs of identity (身份证明). OGI 29(2)1. */
export type IdentityKind = 'residentId' | 'passport' | 'residencePermit' | 'unifiedSocialCreditCode' | 'otherProof'

export const identityKindLabels: Record<IdentityKind, string> = {
  residentId: '居民身份证',
  passport: '护照',
  residencePermit: '港澳台居民居住证或通行证',
  unifiedSocialCreditCode: '统一社会信用代码',
  otherProof: '其他证件',
}

/** In what form the information is wanted (获取信息的方式). OGI 29(2)3. */
export type ProvisionForm = 'paper' | 'electronic' | 'inspection'

export const provisionFormLabels: Record<ProvisionForm, string> = {
  paper: '纸质文本',
  electronic: '电子文本',
  inspection: '查阅、抄录',
}

/** By which way it is wanted (获取信息的途径). OGI 29(2)3. */
export type ObtainingRoute = 'post' | 'email' | 'download' | 'inPerson' | 'fax'

export const obtainingRouteLabels: Record<ObtainingRoute, string> = {
  post: '邮寄',
  email: '电子邮件',
  download: '网上下载',
  inPerson: '当面领取',
  fax: '传真',
}

/** What an applicant states (OGI 29), checked. Unknown is null. */
export interface RequestForm {
  applicantKind: ApplicantKind
  name: string
  identityKind: IdentityKind | null
  identityNumber: string | null
  phone: string | null
  email: string | null
  postalAddress: string | null
  /** Organisations: the legal representative (法定代表人) and the contact person (联系人). */
  representative: string | null
  contactPerson: string | null
  /** The agent (代理人), with power of attorney attached. */
  agentName: string | null
  agentIdentityNumber: string | null
  agentPhone: string | null
  content: string
  documentTitle: string | null
  documentNo: string | null
  purpose: string | null
  /** Null only where a ledger of past requests did not tell. */
  provisionForm: ProvisionForm | null
  obtainingRoute: ObtainingRoute | null
}

const sealedColumns = [
  'name',
  'identity_number',
  'phone',
  'email',
  'postal_address',
  'representative',
  'contact_person',
  'agent_name',
  'agent_identity_number',
  'agent_phone',
] as const

type SealedColumn = (typeof sealedColumns)[number]

const cellOf = (column: SealedColumn, requestId: string) => ({ table: 'request_form', column, rowId: requestId })

/** The row of a form beside its request; what identifies a person is sealed. */
export function requestFormRow(
  encryption: Encryption,
  requestId: string,
  organId: string,
  form: RequestForm,
): Insertable<RequestFormTable> {
  const seal = (column: SealedColumn, text: string | null): Buffer | null =>
    text === null ? null : encryption.seal(text, cellOf(column, requestId))
  return {
    request_id: requestId,
    organ_id: organId,
    applicant_kind: form.applicantKind,
    name: encryption.seal(form.name, cellOf('name', requestId)),
    identity_kind: form.identityKind,
    identity_number: seal('identity_number', form.identityNumber),
    phone: seal('phone', form.phone),
    email: seal('email', form.email),
    postal_address: seal('postal_address', form.postalAddress),
    representative: seal('representative', form.representative),
    contact_person: seal('contact_person', form.contactPerson),
    agent_name: seal('agent_name', form.agentName),
    agent_identity_number: seal('agent_identity_number', form.agentIdentityNumber),
    agent_phone: seal('agent_phone', form.agentPhone),
    applicant_key: applicantKey(encryption, form),
    content: form.content,
    document_title: form.documentTitle,
    document_no: form.documentNo,
    purpose: form.purpose,
    provision_form: form.provisionForm,
    obtaining_route: form.obtainingRoute,
  }
}

/** The sealed columns of a form, as they come from the database. */
export type SealedForm = Record<Exclude<SealedColumn, 'name'>, Buffer | null> & { request_id: string; name: Buffer }

/** Opens what identifies the applicant. */
export function openIdentity(encryption: Encryption, row: SealedForm) {
  const open = (column: SealedColumn): string | null => {
    const sealed = row[column]
    return sealed === null ? null : encryption.open(sealed, cellOf(column, row.request_id))
  }
  return {
    name: openName(encryption, row),
    identityNumber: open('identity_number'),
    phone: open('phone'),
    email: open('email'),
    postalAddress: open('postal_address'),
    representative: open('representative'),
    contactPerson: open('contact_person'),
    agentName: open('agent_name'),
    agentIdentityNumber: open('agent_identity_number'),
    agentPhone: open('agent_phone'),
  }
}

/** The whole form of a request, opened. */
export async function openForm(
  database: Database | Transaction,
  encryption: Encryption,
  requestId: string,
): Promise<RequestForm> {
  const row = await database
    .selectFrom('request_form')
    .selectAll()
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  return {
    ...openIdentity(encryption, row),
    applicantKind: row.applicant_kind as ApplicantKind,
    identityKind: row.identity_kind as IdentityKind | null,
    content: row.content,
    documentTitle: row.document_title,
    documentNo: row.document_no,
    purpose: row.purpose,
    provisionForm: row.provision_form as ProvisionForm | null,
    obtainingRoute: row.obtaining_route as ObtainingRoute | null,
  }
}

/** Opens the name alone, for lists. */
export const openName = (encryption: Encryption, row: { request_id: string; name: Buffer }): string =>
  encryption.open(row.name, cellOf('name', row.request_id))

/** Stands for the name of an applicant whose personal data were erased. */
export const erasedName = '（个人信息已删除）'

/** The name as lists show it. */
export function openMaskedName(encryption: Encryption, row: { request_id: string; name: Buffer }): string {
  const name = openName(encryption, row)
  return name === erasedName ? erasedName : maskName(name)
}

/** The form without the person: what was asked stays, without the words that name somebody. */
export const erasedForm = (form: RequestForm, without: (text: string) => string): RequestForm => ({
  applicantKind: form.applicantKind,
  name: erasedName,
  identityKind: null,
  identityNumber: null,
  phone: null,
  email: null,
  postalAddress: null,
  representative: null,
  contactPerson: null,
  agentName: null,
  agentIdentityNumber: null,
  agentPhone: null,
  content: without(form.content),
  documentTitle: form.documentTitle === null ? null : without(form.documentTitle),
  documentNo: form.documentNo,
  purpose: form.purpose === null ? null : without(form.purpose),
  provisionForm: form.provisionForm,
  obtainingRoute: form.obtainingRoute,
})

/** The first words of what is asked, on one line, for lists. What was added later under a heading 【…】 is no part. */
export function subjectOf(content: string): string {
  const characters = [...(content.split('\n\n【')[0] ?? '').replaceAll(/\s+/gu, ' ').trim()]
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 59).join('')}…`
}

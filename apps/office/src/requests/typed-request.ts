import type { Day } from '@gongkai/law'
import type { NewRequest } from '../api/types.ts'

export const formFields = [
  'applicantKind',
  'name',
  'identityKind',
  'identityNumber',
  'phone',
  'email',
  'postalAddress',
  'representative',
  'contactPerson',
  'agentName',
  'agentIdentityNumber',
  'agentPhone',
  'content',
  'documentTitle',
  'documentNo',
  'purpose',
  'provisionForm',
  'obtainingRoute',
] as const

export type FormFieldName = (typeof formFields)[number]

/** A paper request as typed so far. */
export interface TypedRequest {
  organId: string | null
  channel: NewRequest['channel']
  matter: NonNullable<NewRequest['matter']>
  /** Oral requests: read out to the applicant, who confirmed it. */
  readBack: boolean
  submittedOn: Day | null
  receivedOn: Day | null
  form: Record<FormFieldName, string>
}

export function untypedRequest(organId: string | null, today: Day): TypedRequest {
  const form = Object.fromEntries(formFields.map((name) => [name, ''])) as TypedRequest['form']
  return {
    organId,
    channel: 'inPerson',
    matter: 'disclosure',
    readBack: false,
    submittedOn: null,
    receivedOn: today,
    form: { ...form, applicantKind: 'naturalPerson', identityKind: 'residentId', provisionForm: 'paper' },
  }
}

/** Channels whose receipt day comes only when both sides have confirmed. OGI 31(2), 31(3). */
const confirmedLater = new Set(['postUnsigned', 'fax', 'email', 'internet', 'oral'])

/** Whether the receipt day may be left open until the applicant has confirmed. */
export function receiptMayBeOpen(channel: string): boolean {
  return confirmedLater.has(channel)
}

/** The body of a registration: fields left open are not sent. */
export function newRequestBody({
  organId,
  channel,
  matter,
  readBack,
  submittedOn,
  receivedOn,
  form,
}: TypedRequest): NewRequest {
  const isPerson = form.applicantKind === 'naturalPerson'
  const filled = Object.entries(form).filter(
    ([name, value]) => value.trim() !== '' && !(isPerson && (name === 'representative' || name === 'contactPerson')),
  )
  return {
    organId: organId ?? '',
    channel,
    receivedOn,
    ...(matter === 'disclosure' ? {} : { matter }),
    ...(channel === 'oral' && readBack ? { readBack } : {}),
    ...(channel !== 'inPerson' && submittedOn ? { submittedOn } : {}),
    form: Object.fromEntries(filled.map(([name, value]) => [name, value.trim()])),
  }
}

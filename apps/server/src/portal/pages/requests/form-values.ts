import type { RequestFormField, RequestFormInput } from '@gongkai/platform/actions/requests'
import type { SentForm } from './read-form.ts'

/** Every field of the request form, in the order of the page. */
export const formFields = [
  'applicantKind',
  'name',
  'identityKind',
  'identityNumber',
  'representative',
  'contactPerson',
  'phone',
  'email',
  'postalAddress',
  'agentName',
  'agentIdentityNumber',
  'agentPhone',
  'content',
  'documentTitle',
  'documentNo',
  'purpose',
  'provisionForm',
  'obtainingRoute',
] as const satisfies readonly RequestFormField[]

/** What stands in the form, as typed. */
export type FormValues = Record<RequestFormField | 'organId', string>

export const emptyValues: FormValues = {
  organId: '',
  ...(Object.fromEntries(formFields.map((field) => [field, ''])) as Record<RequestFormField, string>),
}

/** The typed values of a form that was sent; a field that is missing is empty. */
export function valuesOf({ texts }: SentForm): FormValues {
  const values = { ...emptyValues }
  for (const field of ['organId', ...formFields] as const) values[field] = texts.get(field)?.[0] ?? ''
  return values
}

/** The values of a draft; a field that it does not have is empty, what the form does not know is left out. */
export function valuesOfDraft(draft: Readonly<Record<string, string>>): FormValues {
  const values = { ...emptyValues }
  for (const field of ['organId', ...formFields] as const) values[field] = draft[field] ?? ''
  return values
}

/** The part of the values that the platform checks. */
export function inputOf({ organId: _, ...input }: FormValues): RequestFormInput {
  return input
}

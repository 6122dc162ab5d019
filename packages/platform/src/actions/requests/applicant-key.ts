import type { Encryption } from '../../encryption/index.ts'
import type { RequestForm } from './request-form.ts'

/** Letters and figures only, narrow and small: however a number or a name was typed, it is the same. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/**
 * A keyed hash by which requests of the same applicant are found without opening them: of the identity number, else of
 * name and contact. Null when there is no contact either: a name alone is no person.
 */
export function applicantKey(
  { keyedHash }: Pick<Encryption, 'keyedHash'>,
  form: Pick<RequestForm, 'name' | 'identityNumber' | 'phone' | 'email' | 'postalAddress'>,
): Buffer | null {
  if (form.identityNumber !== null) return keyedHash(`identity ${plain(form.identityNumber)}`, 'applicant')
  const contact = form.phone ?? form.email ?? form.postalAddress
  return contact === null ? null : keyedHash(`name ${plain(form.name)} ${plain(contact)}`, 'applicant')
}

import { isOrganisationCode, isResidentId, isUnifiedSocialCreditCode } from '@gongkai/law/identifiers'

/**
 * A resident identity number of nobody: an area code that was never given out and one of the serial numbers 996 to 999,
 * with the right check digit, so that the form takes it.
 */
export function inventedResidentId(birthday: string, serial: 996 | 997 | 998 | 999): string {
  return withCheck(`999999${birthday.replaceAll('-', '')}${serial}`, '0123456789X', isResidentId)
}

/** A unified social credit code of nobody, with right check characters. */
export function inventedCreditCode(serial: number): string {
  const organisation = withCheck(String(serial).padStart(8, '0'), '0123456789X', isOrganisationCode)
  return withCheck(`91999999${organisation}`, '0123456789ABCDEFGHJKLMNPQRTUWXY', isUnifiedSocialCreditCode)
}

function withCheck(front: string, characters: string, isRight: (text: string) => boolean): string {
  const check = [...characters].find((character) => isRight(front + character))
  if (check === undefined) throw new Error(`no check character fits ${front}`)
  return front + check
}

const codeWeights = [3, 7, 9, 10, 5, 8, 4, 2]
const digitsAndLetters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** An organisation code (组织机构代码, GB 11714): eight digits or letters and a check character, with or without a hyphen. */
export function isOrganisationCode(text: string): boolean {
  if (!/^[0-9A-Z]{8}-?[0-9X]$/.test(text)) return false
  const sum = codeWeights.reduce(
    (total, weight, index) => total + weight * digitsAndLetters.indexOf(text[index] ?? ''),
    0,
  )
  const check = 11 - (sum % 11)
  return text.at(-1) === (check === 10 ? 'X' : check === 11 ? '0' : String(check))
}

/** GB 32100 leaves out I, O, S, V and Z, which are easily misread. */
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters with a check character modulo 31. */
export function isUnifiedSocialCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(text)) return false
  const sum = creditWeights.reduce(
    (total, weight, index) => total + weight * creditAlphabet.indexOf(text[index] ?? ''),
    0,
  )
  return text[17] === creditAlphabet[(31 - (sum % 31)) % 31]
}

/** A mobile number of the mainland: 11 digits from 13 to 19, optionally with +86 or 86 before it. */
export function isMobileNumber(text: string): boolean {
  return /^(?:\+?86)?1[3-9]\d{9}$/.test(text)
}

/** A fixed line with its area code, e.g. `010-12345678`, optionally with an extension. */
export function isLandlineNumber(text: string): boolean {
  return /^0\d{2,3}-?\d{7,8}(?:-\d{1,6})?$/.test(text)
}

/** A bank card number: 16 to 19 digits that pass the Luhn check. */
export function isBankCardNumber(text: string): boolean {
  if (!/^[1-9]\d{15,18}$/.test(text)) return false
  let sum = 0
  for (let index = 0; index < text.length; index++) {
    const digit = Number(text[text.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

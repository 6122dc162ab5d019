/** Masks a name: the first character stays, every other becomes `*`. A name of one character is masked whole. */
export function maskName(name: string): string {
  const characters = [...name.trim()]
  if (characters.length <= 1) return '*'.repeat(characters.length)
  return `${characters[0]}${'*'.repeat(characters.length - 1)}`
}

const keepEnds = (text: string, head: number, tail: number): string =>
  text.length <= head + tail
    ? '*'.repeat(text.length)
    : `${text.slice(0, head)}${'*'.repeat(text.length - head - tail)}${text.slice(text.length - tail)}`

/** Masks an identity number: the first three and the last four characters stay. */
export function maskResidentId(id: string): string {
  return keepEnds(id.trim(), 3, 4)
}

/** Masks a phone number: of a mobile number the first three and last four digits stay, of others the last four. */
export function maskPhone(phone: string): string {
  const text = phone.trim()
  return keepEnds(text, /^1\d{10}$/.test(text) ? 3 : 0, 4)
}

/** Masks a bank card number: the last four digits stay. */
export function maskBankCard(card: string): string {
  return keepEnds(card.trim(), 0, 4)
}

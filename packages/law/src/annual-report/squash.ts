const space = /[\s\u200b-\u200d\ufeff\u00ad]+/g

const plain = 1
const dropped = 2
const wide = 3
/** What becomes of a character; those that Unicode normalisation may change in another way are 0. */
const fates = new Uint8Array(0x10000)
for (const [fate, ranges] of [
  [plain, '!~ 一鿿 〇〇 、。 〈】 ‘’ “” ·· ——'],
  [wide, '！～'],
] as const) {
  for (const range of ranges.split(' ')) fates.fill(fate, range.charCodeAt(0), range.charCodeAt(1) + 1)
}
for (const code of [9, 10, 11, 12, 13, 32, 0xa0, 0xad, 0x200b, 0x200c, 0x200d, 0x2028, 0x2029, 0x3000, 0xfeff]) {
  fates[code] = dropped
}

/** Text in one width (NFKC) and without white space: what labels, headings and numbers are compared in. */
export function squash(text: string): string {
  let result = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const fate = fates[code]
    if (fate === plain) continue
    if (fate === 0) return text.normalize('NFKC').replace(space, '')
    if (i > from) result += text.slice(from, i)
    if (fate === wide) result += String.fromCharCode(code - 0xfee0)
    from = i + 1
  }
  return from === 0 ? text : from < text.length ? result + text.slice(from) : result
}

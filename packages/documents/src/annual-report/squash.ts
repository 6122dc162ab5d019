const ascii = /^[\x20-\x7e]*$/
const space = /[\s\u200b-\u200d\ufeff\u00ad]+/g

/** Text in one width (NFKC) and without white space: what labels, headings and numbers are compared in. */
export function squash(text: string): string {
  if (ascii.test(text)) return text.includes(' ') ? text.replace(/ +/g, '') : text
  return text.normalize('NFKC').replace(space, '')
}

const quotes = /["'“”‘’「」『』《》<>]/g
const mark =
  /^(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[一二三四五六七八九十]{1,3}[、.,:)]|\d{1,2}[、.,:)]|\d{1,2}(?=[^\d.,%]))[、.]?/

/** A label as compared: squashed, without quotation marks and without its leading number. */
export function labelText(text: string): string {
  const plain = squash(text).replace(quotes, '')
  return plain.replace(mark, '')
}

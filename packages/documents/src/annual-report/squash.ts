import { squash } from '@gongkai/law/annual-report'

export { squash }

const quotes = /["'“”‘’「」『』《》<>]/g
const mark =
  /^(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[一二三四五六七八九十]{1,3}[、.,:)]|\d{1,2}[、.,:)]|\d{1,2}(?=[^\d.,%]))[、.]?/

/** A label as compared: squashed, without quotation marks and without its leading number. */
export function labelText(text: string): string {
  return squash(text).replace(quotes, '').replace(mark, '')
}

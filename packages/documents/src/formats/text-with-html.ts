import type { DecodedText } from './decode-text.ts'

const opens = /<table[\s>]/i
const closes = /<\/table\s*>/gi

/** Whether a text carries tables as HTML, as Markdown may where merged cells are needed. */
export const holdsHtmlTable = (text: string) => opens.test(text)

/**
 * Markdown with HTML tables as a page: headings and paragraphs get their elements, tables stay as they are.
 * Linear in the length of the text.
 */
export function textToHtml({ text, encoding }: DecodedText): DecodedText {
  const page: string[] = []
  let depth = 0
  for (const line of text.split(/\r\n?|\n/)) {
    const opened = line.match(/<table[\s>]/gi)?.length ?? 0
    if (depth > 0 || opened > 0) {
      page.push(line)
      depth = Math.max(0, depth + opened - (line.match(closes)?.length ?? 0))
      continue
    }
    if (line.trim() === '') continue
    const heading = /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line)
    const level = heading?.[1]?.length
    const body = (heading?.[2] ?? line).replace(/\*\*|__/g, '')
    page.push(level ? `<h${level}>${body}</h${level}>` : `<p>${body}</p>`)
  }
  return { text: page.join('\n'), encoding }
}

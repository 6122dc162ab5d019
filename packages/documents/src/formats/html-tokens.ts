/** What the scanner reports, in document order. Names are lower case; attributes stay raw until somebody asks. */
export interface HtmlHandler {
  /** `attributes` is the raw text between the name and the closing bracket. */
  open(name: string, attributes: string): void
  close(name: string): void
  /** Raw text between tags, character references unresolved. */
  text(start: number, end: number): void
}

/** Elements whose content is no markup. */
const rawText = new Set(['script', 'style', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'title'])

const isNameStart = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/**
 * Scans HTML in one pass without building a tree, so depth costs nothing and time is linear in the length.
 * Comments, declarations and Word's conditional sections are skipped; a tag cut off at the end is dropped.
 */
export function scanHtml(html: string, handler: HtmlHandler): void {
  let at = 0
  const length = html.length
  while (at < length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      handler.text(at, length)
      return
    }
    const code = html.charCodeAt(open + 1)
    if (isNameStart(code)) {
      if (open > at) handler.text(at, open)
      const end = tagEnd(html, open + 2)
      if (end < 0) return
      const nameEnd = endOfName(html, open + 2)
      const name = html.slice(open + 1, nameEnd).toLowerCase()
      handler.open(name, html.slice(nameEnd, end))
      at = end + 1
      if (rawText.has(name)) {
        const close = findClose(html, name, at)
        handler.text(at, close)
        handler.close(name)
        const bracket = html.indexOf('>', close)
        at = bracket < 0 ? length : bracket + 1
      }
    } else if (code === 47 && isNameStart(html.charCodeAt(open + 2))) {
      if (open > at) handler.text(at, open)
      const end = html.indexOf('>', open)
      if (end < 0) return
      handler.close(html.slice(open + 2, endOfName(html, open + 3)).toLowerCase())
      at = end + 1
    } else if (code === 33 || code === 63 || code === 47) {
      if (open > at) handler.text(at, open)
      at = skipDeclaration(html, open)
    } else {
      handler.text(at, open + 1)
      at = open + 1
    }
  }
}

function endOfName(html: string, from: number): number {
  let at = from
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === 62 || code === 47 || code <= 32) break
  }
  return at
}

/** Index of the `>` that ends the tag; brackets inside quoted values do not count. */
function tagEnd(html: string, from: number): number {
  let previous = 0
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === 62) return at
    if ((code === 34 || code === 39) && previous === 61) {
      const quote = html.indexOf(code === 34 ? '"' : "'", at + 1)
      if (quote < 0) return html.indexOf('>', at)
      at = quote
    }
    if (code > 32) previous = code
  }
  return -1
}

function findClose(html: string, name: string, from: number): number {
  let at = from
  for (;;) {
    at = html.indexOf('</', at)
    if (at < 0) return html.length
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
    at += 2
  }
}

function skipDeclaration(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4)
    return end < 0 ? html.length : end + 3
  }
  const end = html.indexOf('>', open)
  return end < 0 ? html.length : end + 1
}

/** The value of an attribute in the raw text of a tag, references unresolved; null where it is not given. */
export function attribute(attributes: string, name: string): string | null {
  const pattern =
    attributePatterns[name] ?? new RegExp(`(?:^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
  attributePatterns[name] = pattern
  const match = pattern.exec(attributes)
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : null
}

const attributePatterns: Record<string, RegExp> = {}

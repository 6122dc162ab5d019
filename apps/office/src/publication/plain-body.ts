/**
 * The plain way to write a body: a line is a paragraph, a line after `## ` a heading, lines after `- ` a list.
 * `htmlOfPlain` and `plainOfHtml` are each other's inverse on such bodies; any other HTML is not plain.
 */

/** HTML of a plain text; blank lines only separate. */
export function htmlOfPlain(text: string): string {
  const html: string[] = []
  let list: string[] = []
  const closeList = () => {
    if (list.length > 0) html.push(`<ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul>`)
    list = []
  }
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line.startsWith('- ')) {
      list.push(escaped(line.slice(2).trim()))
      continue
    }
    closeList()
    if (line === '') continue
    html.push(line.startsWith('## ') ? `<h2>${escaped(line.slice(3).trim())}</h2>` : `<p>${escaped(line)}</p>`)
  }
  closeList()
  return html.join('\n')
}

const block = /<(p|h2)>([^<]*)<\/\1>|<ul>((?:\s*<li>[^<]*<\/li>)+)\s*<\/ul>/gy

/** The plain text of a body, or null where the body holds more than plain text can say. */
export function plainOfHtml(html: string): string | null {
  const lines: string[] = []
  const source = html.trim()
  block.lastIndex = 0
  while (block.lastIndex < source.length) {
    const found = block.exec(source)
    if (!found) return null
    const [, tag, text = '', items] = found
    if (items !== undefined) {
      // a blank line keeps two lists apart
      if (lines.at(-1)?.startsWith('- ')) lines.push('')
      for (const [, item = ''] of items.matchAll(/<li>([^<]*)<\/li>/g)) lines.push(`- ${unescaped(item)}`)
    } else {
      lines.push(tag === 'h2' ? `## ${unescaped(text)}` : unescaped(text))
    }
    const rest = source.slice(block.lastIndex)
    block.lastIndex += rest.length - rest.trimStart().length
  }
  return lines.join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
}

const knownTags = [
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'br',
  'a',
  'blockquote',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const

export type BodyTag = (typeof knownTags)[number]

export type BodyNode =
  | string
  | { tag: BodyTag; href?: string; colSpan?: number; rowSpan?: number; children: BodyNode[] }

const withoutText = new Set(['script', 'style', 'template', 'noscript', 'iframe'])

/** The body of an item as known elements and text; of unknown elements only the content is kept. */
export function bodyNodes(html: string): BodyNode[] {
  // a document made by the parser is inert: no script runs, nothing is loaded
  return childrenOf(new DOMParser().parseFromString(html, 'text/html').body)
}

function childrenOf(parent: Element): BodyNode[] {
  return [...parent.childNodes].flatMap(nodesOf)
}

function nodesOf(node: Node): BodyNode[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? '']
  if (!(node instanceof Element)) return []
  const name = node.tagName.toLowerCase()
  if (withoutText.has(name)) return []
  const tag = knownTags.find((known) => known === name)
  if (!tag) return childrenOf(node)
  const children = tag === 'br' ? [] : childrenOf(node)
  if (tag === 'a') return [{ tag, children, ...safeHref(node) }]
  if (tag === 'td' || tag === 'th') return [{ tag, children, ...spansOf(node) }]
  return [{ tag, children }]
}

function safeHref(element: Element): { href?: string } {
  const href = element.getAttribute('href') ?? ''
  return /^(https?:\/\/|\/(?!\/)|#|mailto:)/i.test(href) ? { href } : {}
}

function spansOf(element: Element): { colSpan?: number; rowSpan?: number } {
  const span = (name: string) => {
    const value = Number(element.getAttribute(name))
    return Number.isInteger(value) && value > 1 ? value : undefined
  }
  const colSpan = span('colspan')
  const rowSpan = span('rowspan')
  return { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) }
}

import { figuresIn, withoutAsides } from './figures.ts'

/** Three or more shares in one sentence, each introduced by 占. */
export interface ShareList {
  /** In percent, as printed. */
  shares: number[]
  quote: string
}

/** All sentences with at least three shares. */
export function statedShareLists(text: string): ShareList[] {
  if (!text.includes('占')) return []
  const plain = withoutAsides(text)
  const found: ShareList[] = []
  let start = 0
  for (const sentence of plain.split(/(?<=[。！？!?])/)) {
    const figures = figuresIn(sentence).filter(({ unit }) => unit === '%')
    const stated = figures.filter(({ start: at }, index) => {
      const lead = sentence.slice(Math.max(figures[index - 1]?.end ?? 0, at - 16), at)
      const follows = index > 0 && /^[、，,和及\s]{1,3}$/.test(lead)
      return lead.includes('占') || follows
    })
    const first = stated[0]
    const last = stated.at(-1)
    if (first && last && stated.length >= 3 && sentence.includes('占')) {
      found.push({
        shares: stated.map(({ value }) => value),
        quote: text.slice(start + first.start, start + last.end),
      })
    }
    start += sentence.length
  }
  return found
}

export interface Piece {
  text: string
  marked: boolean
  /** Figures inside a marked passage are printed bold. */
  figure: boolean
}

/** A line cut at a quoted passage: the passage is marked, the figures in it bold. Without the passage, one plain piece. */
export function markedText(text: string, quote: string | undefined): Piece[] {
  const start = quote ? text.indexOf(quote) : -1
  if (!quote || start === -1) return [{ text, marked: false, figure: false }]
  const end = start + quote.length
  const plain = (part: string): Piece[] => (part ? [{ text: part, marked: false, figure: false }] : [])
  return [...plain(text.slice(0, start)), ...figuresOf(text.slice(start, end)), ...plain(text.slice(end))]
}

function figuresOf(passage: string): Piece[] {
  return passage
    .split(/(\d[\d,，.．]*(?:%|％|条|件|次|人|个|份|项)?)/)
    .map((text, index) => ({ text, marked: true, figure: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

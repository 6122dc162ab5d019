/** Labels repeat from row to row and from report to report; beyond this many different ones the memory starts afresh. */
const mostTexts = 4000

/** A pure function of a text that remembers what it found for texts it has seen. */
export function remember<Found>(find: (text: string) => Found): (text: string) => Found {
  let known = new Map<string, Found>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Found
    const found = find(text)
    if (known.size >= mostTexts) known = new Map()
    known.set(text, found)
    return found
  }
}

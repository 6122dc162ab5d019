/** Text without what changes every year by itself: digits, spaces, punctuation. */
function essence(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}0-9〇○一二三四五六七八九十百千]/gu, '')
}

function pairs(text: string): Map<string, number> {
  const counted = new Map<string, number>()
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2)
    counted.set(pair, (counted.get(pair) ?? 0) + 1)
  }
  return counted
}

/**
 * How alike two texts are, 0 to 1: shared pairs of characters over all pairs (Dice), figures and punctuation left out.
 * Null where a text is too short to say. Linear in the length of both.
 */
export function similarity(first: string, second: string): number | null {
  const a = essence(first)
  const b = essence(second)
  if (a.length < 30 || b.length < 30) return null
  const inA = pairs(a)
  const inB = pairs(b)
  let shared = 0
  for (const [pair, count] of inA) shared += Math.min(count, inB.get(pair) ?? 0)
  return (2 * shared) / (a.length - 1 + (b.length - 1))
}

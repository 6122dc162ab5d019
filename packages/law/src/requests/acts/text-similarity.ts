/** Text without spaces and punctuation; figures stay: 2024 and 2025 are different information. */
const essence = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')

/** Words every request has, which say nothing about what is asked. */
const phrases = /申请公开|请求公开|请公开|再次申请|申请人|政府信息|相关信息|有关信息|请提供|关于/g

function pairsOf(text: string): Map<string, number> {
  const counted = new Map<string, number>()
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2)
    counted.set(pair, (counted.get(pair) ?? 0) + 1)
  }
  return counted
}

/** From this likeness on two requests are shown as asking for the same. */
export const similarFrom = 0.6

/**
 * How alike two requests are, 0 to 1: shared pairs of characters over all pairs (Dice), without punctuation and the
 * phrases that every request has. Linear in the length of both; 0 when one says nothing.
 */
export function requestSimilarity(first: string, second: string): number {
  const a = essence(first).replace(phrases, '')
  const b = essence(second).replace(phrases, '')
  if (a.length < 2 || b.length < 2) return a !== '' && a === b ? 1 : 0
  const inA = pairsOf(a)
  const inB = pairsOf(b)
  let shared = 0
  for (const [pair, count] of inA) shared += Math.min(count, inB.get(pair) ?? 0)
  return (2 * shared) / (a.length + b.length - 2)
}

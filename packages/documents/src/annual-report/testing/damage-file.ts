/** How a file was damaged: what a failed transfer, a broken disk or a hostile sender makes of it. */
export const damages = ['cut', 'bits', 'bytes', 'repeated', 'removed', 'swapped', 'grown', 'mixed'] as const
export type Damage = (typeof damages)[number]

/** Numbers from 0 to below 1 that a seed fixes, so that a case can be shown again. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A copy of the bytes, damaged in one way; the same numbers give the same file. */
export function damageFile(bytes: Uint8Array, damage: Damage, random: () => number): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit)
  const copy = Uint8Array.from(bytes)
  const from = below(bytes.length)
  const to = Math.min(bytes.length, from + 1 + below(random() < 0.5 ? 64 : bytes.length - from))
  switch (damage) {
    case 'cut':
      return copy.slice(0, from)
    case 'bits':
      for (let i = 1 + below(20); i > 0; i--) flip(copy, below(copy.length), 1 << below(8))
      return copy
    case 'bytes':
      for (let i = 1 + below(200); i > 0; i--) copy[below(copy.length)] = below(256)
      return copy
    case 'repeated':
      return joined(
        copy.slice(0, to),
        ...Array.from({ length: 1 + below(4) }, () => copy.slice(from, to)),
        copy.slice(to),
      )
    case 'removed':
      return joined(copy.slice(0, from), copy.slice(to))
    case 'swapped':
      return joined(copy.slice(to), copy.slice(from, to), copy.slice(0, from))
    case 'grown':
      return joined(copy, new Uint8Array(1 + below(5000)).fill(below(256)))
    case 'mixed':
      return damageFile(damageFile(copy, damages[below(7)] as Damage, random), damages[below(7)] as Damage, random)
  }
}

function flip(bytes: Uint8Array, at: number, bit: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ bit
}

function joined(...pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

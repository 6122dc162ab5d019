/** Draws that follow from a seed alone, so that a generated year can be generated again. */
export interface Drawn {
  /** A whole number between both, each as likely. */
  between: (least: number, most: number) => number
  chance: (share: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  /** One of the keys, as often as its weight says. */
  weighted: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key
}

/** @param seed any whole number (mulberry32) */
export function drawn(seed: number): Drawn {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    between,
    chance: (share) => next() < share,
    pick: (items) => {
      const picked = items[between(0, items.length - 1)]
      if (picked === undefined) throw new RangeError('nothing to pick from')
      return picked
    },
    weighted: <Key extends string>(weights: Readonly<Record<Key, number>>): Key => {
      const entries = Object.entries<number>(weights) as [Key, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      throw new RangeError('the weights must be positive')
    },
  }
}

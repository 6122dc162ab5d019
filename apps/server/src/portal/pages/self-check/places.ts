/** How many checks run at once: what is not admitted is never read into memory. */
export interface PlaceLimits {
  /** Of all visitors together. */
  all: number
  /** Of one address. */
  each: number
}

/** Free places for uploads that are held in memory until they are checked. */
export class Places {
  private readonly limits: PlaceLimits
  private readonly taken = new Map<string, number>()
  private count = 0

  constructor(limits: PlaceLimits) {
    this.limits = limits
  }

  /** Takes a place for a visitor; answers the function that gives it back, or null when there is none. */
  take(address: string): (() => void) | null {
    const own = this.taken.get(address) ?? 0
    if (this.count >= this.limits.all || own >= this.limits.each) return null
    this.count++
    this.taken.set(address, own + 1)
    let held = true
    return () => {
      if (!held) return
      held = false
      this.count--
      const left = (this.taken.get(address) ?? 1) - 1
      if (left === 0) this.taken.delete(address)
      else this.taken.set(address, left)
    }
  }
}

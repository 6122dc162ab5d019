import type { Colour } from './tokens.ts'

/** Relative luminance of `#rrggbb`, 0 black to 1 white. WCAG 2.2, definition of relative luminance. */
export function luminance(colour: string): number {
  const channel = (from: number): number => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/** Contrast ratio of two colours, 1 to 21. WCAG 2.2, definition of contrast ratio. */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** What a pair carries decides how far apart it must be: text 7 (AAA), small status words 6, boundaries of controls 3. */
export type PairUse = 'text' | 'statusText' | 'boundary'

export const minimumRatio: Record<PairUse, number> = { text: 7, statusText: 6, boundary: 3 }

/** Every pair of foreground and ground that portal and office draw. */
export const colourPairs: readonly { on: Colour; of: Colour; use: PairUse }[] = [
  { of: 'ink', on: 'paper', use: 'text' },
  { of: 'ink', on: 'ground', use: 'text' },
  { of: 'ink', on: 'greySoft', use: 'text' },
  { of: 'ink', on: 'blueSoft', use: 'text' },
  { of: 'ink', on: 'redSoft', use: 'text' },
  { of: 'ink', on: 'amberSoft', use: 'text' },
  { of: 'ink', on: 'greenSoft', use: 'text' },
  { of: 'ink', on: 'mark', use: 'text' },
  { of: 'ink', on: 'focus', use: 'text' },
  { of: 'inkSecondary', on: 'paper', use: 'text' },
  { of: 'inkSecondary', on: 'ground', use: 'text' },
  { of: 'inkSecondary', on: 'greySoft', use: 'statusText' },
  { of: 'inkSecondary', on: 'blueSoft', use: 'statusText' },
  { of: 'blue', on: 'paper', use: 'text' },
  { of: 'blue', on: 'ground', use: 'text' },
  { of: 'blue', on: 'blueSoft', use: 'text' },
  { of: 'visited', on: 'paper', use: 'text' },
  { of: 'paper', on: 'ink', use: 'text' },
  { of: 'paper', on: 'blue', use: 'text' },
  { of: 'paper', on: 'blueDeep', use: 'text' },
  { of: 'paper', on: 'red', use: 'text' },
  { of: 'red', on: 'paper', use: 'text' },
  { of: 'red', on: 'redSoft', use: 'statusText' },
  { of: 'amber', on: 'paper', use: 'text' },
  { of: 'amber', on: 'amberSoft', use: 'statusText' },
  { of: 'green', on: 'paper', use: 'text' },
  { of: 'green', on: 'greenSoft', use: 'statusText' },
  { of: 'lineStrong', on: 'paper', use: 'boundary' },
  { of: 'lineStrong', on: 'ground', use: 'boundary' },
  { of: 'focus', on: 'ink', use: 'boundary' },
]

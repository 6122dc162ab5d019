import type { PageSource, PageText } from './page-source.ts'

/** A place where words stand, as a mark would cover it. */
export interface FoundText extends Omit<PageText, 'text'> {
  page: number
  text: string
}

/** Width of a character against a Chinese one, roughly: fonts differ, so found places are padded. */
const widthOf = (character: string): number => ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.55 : 1)

const widthOfText = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0)

/**
 * Every place where some words stand, padded by half a character on each side. Spaces and the breaks between runs of
 * text do not hide words: a name that is spread out or cut into runs of one line is found.
 */
export function findText(pages: readonly PageSource[], words: string): FoundText[] {
  const wanted = [...words.replaceAll(/\s+/gu, '')].join('')
  if (wanted === '') return []
  const found: FoundText[] = []
  for (const { number, texts } of pages) {
    for (const line of linesOf(texts)) {
      const characters = line.flatMap(charactersOf).filter(({ character }) => character.trim() !== '')
      const joined = characters.map(({ character }) => character).join('')
      for (let at = joined.indexOf(wanted); at !== -1; at = joined.indexOf(wanted, at + wanted.length)) {
        // positions are counted in UTF-16 units; characters of two units stand once in the list
        const from = indexOfUnit(characters, at)
        const hit = characters.slice(from, indexOfUnit(characters, at + wanted.length))
        const pad = Math.max(...hit.map(({ width }) => width)) / 2
        const left = Math.min(...hit.map(({ x }) => x)) - pad
        const right = Math.max(...hit.map(({ x, width }) => x + width)) + pad
        const top = Math.min(...hit.map(({ y }) => y))
        const bottom = Math.max(...hit.map(({ y, height }) => y + height))
        const x = Math.max(0, left)
        const y = Math.max(0, top)
        found.push({
          page: number,
          text: wanted,
          x,
          y,
          width: Math.min(1, right) - x,
          height: Math.min(1, bottom) - y,
        })
      }
    }
  }
  return found
}

type PlacedCharacter = Omit<PageText, 'text'> & { character: string }

function indexOfUnit(characters: readonly PlacedCharacter[], unit: number): number {
  let passed = 0
  let index = 0
  while (passed < unit && index < characters.length) passed += characters[index++]?.character.length ?? 0
  return index
}

function charactersOf({ text, x, y, width, height }: PageText): PlacedCharacter[] {
  const unit = width / Math.max(widthOfText(text), 0.1)
  let left = x
  return [...text].map((character) => {
    const own = widthOf(character) * unit
    const placed = { character, x: left, y, width: own, height }
    left += own
    return placed
  })
}

/** Runs whose middles lie at one height make a line, read from left to right. */
function linesOf(texts: readonly PageText[]): PageText[][] {
  const lines: PageText[][] = []
  for (const text of [...texts].sort((a, b) => a.y + a.height / 2 - (b.y + b.height / 2))) {
    const middle = text.y + text.height / 2
    const line = lines.find(
      ([first]) =>
        first !== undefined && Math.abs(first.y + first.height / 2 - middle) < Math.min(first.height, text.height) / 2,
    )
    if (line) line.push(text)
    else lines.push([text])
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x))
}

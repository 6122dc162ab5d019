import type { RedactionGround, RedactionMark } from '@gongkai/law/redaction'

/** A mark on the desk; its key stays while it is moved. */
export interface Mark extends RedactionMark {
  key: number
}

export interface Point {
  x: number
  y: number
}

/** What is on the desk now, with the way back and forth. */
export interface Desk {
  marks: Mark[]
  words: string[]
  past: Laid[]
  future: Laid[]
  /** The highest key given so far. */
  last: number
}

type Laid = Pick<Desk, 'marks' | 'words'>

/** The smallest side of a mark, as a fraction of the page. */
const SMALLEST = 0.003

/** How far one press of an arrow key goes, as a fraction of the page. */
const STEP = 0.004

/** Steps that can be undone. */
const REMEMBERED = 200

export function deskOf(marks: readonly RedactionMark[], words: readonly string[]): Desk {
  return {
    marks: marks.map((mark, index) => ({ ...mark, key: index + 1 })),
    words: [...words],
    past: [],
    future: [],
    last: marks.length,
  }
}

/** The desk with other marks or words; the step can be undone. */
export function lay(desk: Desk, laid: Partial<Laid>): Desk {
  const { marks, words, past, last } = desk
  const next = laid.marks ?? marks
  return {
    marks: next,
    words: laid.words ?? words,
    past: [...past, { marks, words }].slice(-REMEMBERED),
    future: [],
    last: Math.max(last, ...next.map(({ key }) => key)),
  }
}

export function undo({ marks, words, past, future, last }: Desk): Desk {
  const before = past.at(-1)
  if (before === undefined) return { marks, words, past, future, last }
  return { ...before, past: past.slice(0, -1), future: [{ marks, words }, ...future], last }
}

export function redo({ marks, words, past, future, last }: Desk): Desk {
  const [after, ...rest] = future
  if (after === undefined) return { marks, words, past, future, last }
  return { ...after, past: [...past, { marks, words }], future: rest, last }
}

/** The mark between two corners, inside the page; null when it is too small to have been meant. */
export function drawn(page: number, from: Point, to: Point, ground: RedactionGround): RedactionMark | null {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)].map(withinPage) as [number, number]
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)].map(withinPage) as [number, number]
  if (right - left < SMALLEST || bottom - top < SMALLEST) return null
  return { page, x: left, y: top, width: right - left, height: bottom - top, ground }
}

const withinPage = (value: number): number => Math.min(1, Math.max(0, value))

/** The mark moved by so much; it stays on its page. */
export function moved<Some extends RedactionMark>(mark: Some, by: Point): Some {
  const x = Math.min(1 - mark.width, Math.max(0, mark.x + by.x))
  const y = Math.min(1 - mark.height, Math.max(0, mark.y + by.y))
  return { ...mark, x, y }
}

/** The mark with its lower right corner moved by so much; it stays on its page and is never turned over. */
export function resized<Some extends RedactionMark>(mark: Some, by: Point): Some {
  const width = Math.min(1 - mark.x, Math.max(SMALLEST, mark.width + by.x))
  const height = Math.min(1 - mark.y, Math.max(SMALLEST, mark.height + by.y))
  return { ...mark, width, height }
}

/** What an arrow key does to a mark: it moves it, with Shift it changes its size; null for other keys. */
export function pressed(mark: Mark, { key, shiftKey }: { key: string; shiftKey: boolean }): Mark | null {
  const ways: Record<string, Point> = {
    ArrowLeft: { x: -STEP, y: 0 },
    ArrowRight: { x: STEP, y: 0 },
    ArrowUp: { x: 0, y: -STEP },
    ArrowDown: { x: 0, y: STEP },
  }
  const way = ways[key]
  if (way === undefined) return null
  return shiftKey ? resized(mark, way) : moved(mark, way)
}

/** The places that no mark covers yet, as marks of one ground. */
export function marksFor(
  desk: Desk,
  places: readonly Omit<RedactionMark, 'ground'>[],
  ground: RedactionGround,
): Mark[] {
  const covers = (mark: Mark, { page, x, y, width, height }: Omit<RedactionMark, 'ground'>): boolean =>
    mark.page === page &&
    mark.x <= x + 1e-9 &&
    mark.y <= y + 1e-9 &&
    mark.x + mark.width >= x + width - 1e-9 &&
    mark.y + mark.height >= y + height - 1e-9
  return places
    .filter((place) => !desk.marks.some((mark) => covers(mark, place)))
    .map(({ page, x, y, width, height }, index) => ({ page, x, y, width, height, ground, key: desk.last + 1 + index }))
}

/** The marks as they are kept. */
export const plainMarks = (marks: readonly Mark[]): RedactionMark[] => marks.map(({ key: _, ...mark }) => mark)

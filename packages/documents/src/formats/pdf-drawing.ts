import { addShape } from './drawn-shape.ts'
import type { Ruling, TextRun } from './page-content.ts'
import { withoutRadicals } from './radicals.ts'

/** What pdf.js reports about the drawing of a page. */
interface Operators {
  fnArray: number[]
  argsArray: unknown[]
}

/** A character as a font draws it; the width in units of the matrix of its font. */
interface Glyph {
  unicode: string
  width: number
  isSpace: boolean
}

/** What has to be known of a font to set its characters. */
export interface DrawingFont {
  fontMatrix?: number[]
  vertical?: boolean
}

type Matrix = [number, number, number, number, number, number]

/** The part of the graphics state that places lines and characters (ISO 32000-1, 8.4 and 9.3). */
interface State {
  matrix: Matrix
  font: DrawingFont
  size: number
  characterSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const mostRulings = 50_000
const mostRuns = 200_000
/** No page is larger, and nothing on it. */
const mostPoints = 100_000

/**
 * What a page shows, from one walk over its drawing operators: its text, character by character where it stands, and
 * its horizontal and vertical lines, stroked or filled, in points from the upper left corner.
 */
export function readDrawing(
  ops: Record<string, number>,
  { fnArray, argsArray }: Operators,
  view: number[],
  fontOf: (id: string) => DrawingFont,
): { runs: TextRun[]; rulings: Ruling[] } {
  const rulings: Ruling[] = []
  const text = new RunBuilder()
  const stack: State[] = []
  let state: State = {
    matrix: (view.length === 6 ? [...view] : identity) as Matrix,
    font: {},
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  }
  /** Where the line begins and where the next character goes, in the space of `text`. */
  let textMatrix = identity
  let line = { x: 0, y: 0 }
  let pen = { x: 0, y: 0 }
  const moveTo = (x: number, y: number) => {
    line = { x, y }
    pen = { x, y }
  }
  const { stroke, closeStroke, fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke } = ops
  const stroked = new Set([stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke])
  const painted = new Set([...stroked, fill, eoFill])
  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i] as unknown[] | null
    const number = (at = 0) => Number(args?.[at] ?? 0)
    switch (fnArray[i]) {
      case ops.save:
        stack.push({ ...state })
        break
      case ops.paintFormXObjectBegin:
        stack.push({ ...state })
        if (args?.[0]) state.matrix = times(state.matrix, args[0] as number[])
        break
      case ops.restore:
      case ops.paintFormXObjectEnd:
        state = stack.pop() ?? state
        break
      case ops.transform:
        if (args) state.matrix = times(state.matrix, args as number[])
        break
      case ops.constructPath: {
        const [paint, data] = args as [number, unknown]
        if (!painted.has(paint) || rulings.length >= mostRulings) break
        const path = (Array.isArray(data) ? data[0] : data) as ArrayLike<number> | null
        if (path) readPath(path, state.matrix, stroked.has(paint), rulings)
        break
      }
      case ops.beginText:
        textMatrix = identity
        moveTo(0, 0)
        break
      case ops.setFont:
        state.font = fontOf(String(args?.[0]))
        state.size = number(1)
        break
      case ops.setCharSpacing:
        state.characterSpacing = number()
        break
      case ops.setWordSpacing:
        state.wordSpacing = number()
        break
      case ops.setHScale:
        state.scale = number() / 100
        break
      case ops.setLeading:
        state.leading = -number()
        break
      case ops.setTextRise:
        state.rise = number()
        break
      case ops.setTextMatrix: {
        const matrix = (args?.length === 6 ? args : args?.[0]) as ArrayLike<number>
        textMatrix = Array.from({ length: 6 }, (_, at) => matrix[at] ?? 0) as Matrix
        moveTo(0, 0)
        break
      }
      case ops.setLeadingMoveText:
        state.leading = number(1)
        moveTo(line.x + number(0), line.y + number(1))
        break
      case ops.moveText:
        moveTo(line.x + number(0), line.y + number(1))
        break
      case ops.nextLine:
        moveTo(line.x, line.y + state.leading)
        break
      case ops.showText:
        if (text.runs.length < mostRuns)
          showText((args?.[0] ?? []) as (Glyph | number | null)[], state, times(state.matrix, textMatrix), pen, text)
        break
    }
  }
  return { runs: text.runs, rulings }
}

/** Sets the characters of one operator one after the other and moves the pen on. */
function showText(
  glyphs: (Glyph | number | null)[],
  { font, size, characterSpacing, wordSpacing, scale, rise }: State,
  matrix: Matrix,
  pen: { x: number; y: number },
  text: RunBuilder,
): void {
  const unit = size * (font.fontMatrix?.[0] ?? 0.001)
  for (const glyph of glyphs) {
    if (glyph === null) continue
    if (typeof glyph === 'number') {
      if (font.vertical) pen.y -= (glyph * size) / 1000
      else pen.x -= ((glyph * size) / 1000) * scale
      continue
    }
    const spacing = (glyph.isSpace ? wordSpacing : 0) + characterSpacing
    const width = glyph.width * unit * scale
    text.add(glyph.unicode, matrix, pen.x, pen.y + rise, width, width + spacing * scale, size)
    if (font.vertical) pen.y -= Math.abs(size) + spacing
    else pen.x += width + spacing * scale
  }
}

/** A gap wider than this part of the height of the characters ends a run: what follows may be another cell. */
const widestGap = 0.1
const anySpace = /^\s/
const isDigit = (text: string | undefined) => text !== undefined && /^[\d０-９]$/.test(text)
/** Marks that steer, and characters a font has no meaning for. */
const noCharacter = /^(?:[\p{Cc}\p{Cf}]|)$/u

/** Puts characters together to runs as long as each stands where the one before it ends. */
class RunBuilder {
  readonly runs: TextRun[] = []
  private open: (TextRun & { offsets: number[] }) | null = null
  /** Where the last character ends, a space included, and whether it was one. */
  private reached = 0
  private space: number | null = null

  /** One character at a place of text space; slanted and upright text (watermarks, seals) is left out. */
  add(
    unicode: string,
    [a, b, c, d, e, f]: Matrix,
    x: number,
    y: number,
    width: number,
    /** Width and spacing: characters that a document sets wide still follow each other. */
    advance: number,
    size: number,
  ): void {
    if (noCharacter.test(unicode) || Math.abs(b) > Math.abs(a) * 0.05) return
    const height = Math.abs(size) * Math.hypot(c, d)
    const left = a * x + c * y + e
    // Damaged files set text without a height, or nowhere.
    if (!(height > 0 && height < mostPoints) || !(Math.abs(left) < mostPoints)) return
    const middle = b * x + d * y + f - height * 0.35
    const right = left + Math.abs(a * width)
    const next = left + Math.abs(a) * advance
    const text = anySpace.test(unicode) ? ' ' : withoutRadicals(unicode)
    const open = this.open
    const follows =
      open !== null &&
      Math.abs(left - this.reached) <= Math.max(height, 1) * widestGap &&
      Math.abs(middle - open.middle) < height * 0.05 &&
      Math.abs(height - open.size) < height * 0.02 &&
      // two numbers with a space between are two cells
      !(this.space !== null && isDigit(text) && isDigit(open.text.at(-1)))
    if (text === ' ') {
      if (follows) {
        this.space ??= left
        this.reached = next
      } else this.open = null
      return
    }
    let run = open
    if (!follows || !run) {
      run = { text: '', x: left, middle, width: 0, size: height, offsets: [] }
      this.runs.push(run)
    } else if (this.space !== null) {
      run.text += ' '
      run.offsets.push(this.space - run.x)
    }
    for (let i = 0; i < text.length; i++) run.offsets.push(left - run.x + ((right - left) * i) / text.length)
    run.text += text
    run.width = right - run.x
    this.open = run
    this.reached = next
    this.space = null
  }
}

function times([a, b, c, d, e, f]: Matrix, [ma = 1, mb = 0, mc = 0, md = 1, me = 0, mf = 0]: number[]): Matrix {
  return [a * ma + c * mb, b * ma + d * mb, a * mc + c * md, b * mc + d * md, a * me + c * mf + e, b * me + d * mf + f]
}

/** Path operators of pdf.js: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close. */
function readPath(path: ArrayLike<number>, matrix: Matrix, stroked: boolean, rulings: Ruling[]): void {
  let points: [number, number][] = []
  const finish = () => {
    if (points.length > 1) addShape(points, stroked, rulings)
    points = []
  }
  for (let i = 0; i < path.length; ) {
    const op = path[i]
    if (op === 0) {
      finish()
      points.push(place(matrix, path[i + 1] ?? 0, path[i + 2] ?? 0))
      i += 3
    } else if (op === 1) {
      points.push(place(matrix, path[i + 1] ?? 0, path[i + 2] ?? 0))
      i += 3
    } else if (op === 4) {
      if (points[0]) points.push(points[0])
      i += 1
    } else {
      // Curves are no rulings; what is straight before and after them may be.
      finish()
      const size = op === 2 ? 7 : 5
      points.push(place(matrix, path[i + size - 2] ?? 0, path[i + size - 1] ?? 0))
      i += size
    }
  }
  finish()
}

const place = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

import { addShape } from './drawn-shape.ts'
import type { PageContent } from './page-content.ts'
import { withoutRadicals } from './radicals.ts'
import { parseXml } from './xml.ts'

/** Points in a millimetre, the unit of OFD. */
export const points = 72 / 25.4

type Matrix = [number, number, number, number, number, number]

const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

/** How many numbers follow an operator of a path; its last two are a point. */
const operands: Record<string, number> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }

/** What a page may refer to: its templates, and the parts of the document that hold drawings for use again, by number. */
export interface PageParts {
  template(id: string): Uint8Array | null
  /** The part in which the composite unit of that number stands. */
  composite(id: string): Uint8Array | null
}

/** Composite drawings of a page, one inside the other at the most. */
const deepest = 4
/** Bytes of parts that are read for composite drawings of one page, at the most. */
const mostDrawn = 40_000_000

/**
 * Reads what a page draws (GB/T 33190-2016, 7 to 13) into `page`, with the templates and the composite drawings it
 * refers to. What is not shown and the outlines of clips are left out.
 */
export function readOfdPage(part: Uint8Array, page: PageContent, parts: PageParts): void {
  const state = { left: mostDrawn }
  readContent(part, page, { parts, state, base: unmoved, depth: 0, unit: null, isTemplate: false })
}

interface Frame {
  parts: PageParts
  state: { left: number }
  /** Where the drawing is set on the page. */
  base: Matrix
  depth: number
  /** The composite unit to read of a part that holds several; null for a page. */
  unit: string | null
  isTemplate: boolean
}

function readContent(part: Uint8Array, page: PageContent, frame: Frame): void {
  const { parts, state, base, depth, unit, isTemplate } = frame
  let matrix: Matrix = unmoved
  let size = 3.5
  let stroked = true
  let shown = true
  let clips = 0
  let inUnit = unit === null
  let code: { x: number; y: number; deltaX: number[]; deltaY: number[] } | null = null
  let text = ''
  let path: string | null = null
  let box: string | null = null
  let last = { x: 0, y: 0 }
  parseXml(part, {
    open: (name, attributes) => {
      if (name === 'CompositeGraphicUnit') inUnit = attributes.get('ID') === unit
      else if (name === 'Clips') clips++
      else if (!inUnit || clips > 0) return
      else if (name === 'PhysicalBox' && depth === 0 && !isTemplate) box = ''
      else if (name === 'Template') {
        const content = isTemplate ? null : parts.template(attributes.get('TemplateID') ?? '')
        if (content) readContent(content, page, { ...frame, isTemplate: true })
      } else if (name === 'TextObject' || name === 'PathObject' || name === 'CompositeObject') {
        matrix = times(base, placeOf(attributes.get('Boundary'), attributes.get('CTM')))
        size = Number(attributes.get('Size') ?? 3.5) || 3.5
        stroked = attributes.get('Stroke') !== 'false'
        shown = attributes.get('Visible') !== 'false'
        last = { x: 0, y: 0 }
        const id = attributes.get('ResourceID')
        if (name !== 'CompositeObject' || !shown || id === undefined || depth >= deepest) return
        const content = parts.composite(id)
        if (!content || content.length > state.left) return
        state.left -= content.length
        readContent(content, page, { ...frame, base: matrix, depth: depth + 1, unit: id })
      } else if (name === 'TextCode') {
        const x = Number(attributes.get('X') ?? last.x)
        const y = Number(attributes.get('Y') ?? last.y)
        code = { x, y, deltaX: deltas(attributes.get('DeltaX')), deltaY: deltas(attributes.get('DeltaY')) }
        last = { x, y }
        text = ''
      } else if (name === 'AbbreviatedData') path = ''
    },
    text: (value) => {
      if (code) text += value
      else if (path !== null) path += value
      else if (box !== null) box += value
    },
    close: (name) => {
      if (name === 'Clips') clips--
      else if (name === 'TextCode' && code) {
        if (shown) addText(page, text, code, matrix, size)
        code = null
      } else if (name === 'AbbreviatedData' && path !== null) {
        if (shown) addPath(page, path, matrix, stroked)
        path = null
      } else if (name === 'PhysicalBox' && box !== null) {
        const [, , width = 0, height = 0] = numbers(box)
        if (width > 0 && height > 0) Object.assign(page, { width: width * points, height: height * points })
        box = null
      }
    },
  })
}

/** The matrix of an object: its own space, moved to where its boundary begins. */
function placeOf(boundary: string | undefined, ctm: string | undefined): Matrix {
  const [left = 0, top = 0] = numbers(boundary ?? '')
  const given = ctm === undefined ? unmoved : numbers(ctm)
  const [a, b, c, d, e, f] = given.length === 6 ? (given as Matrix) : unmoved
  return [a, b, c, d, e + left, f + top]
}

const times = ([a, b, c, d, e, f]: Matrix, [ma, mb, mc, md, me, mf]: Matrix): Matrix => [
  a * ma + c * mb,
  b * ma + d * mb,
  a * mc + c * md,
  b * mc + d * md,
  a * me + c * mf + e,
  b * me + d * mf + f,
]

function addText(
  page: PageContent,
  text: string,
  { x, y, deltaX, deltaY }: { x: number; y: number; deltaX: number[]; deltaY: number[] },
  [a, b, c, d, e, f]: Matrix,
  size: number,
): void {
  const scale = Math.hypot(a, b) || 1
  const height = size * (Math.hypot(c, d) || 1) * points
  const at = (px: number, py: number) => ({
    x: (a * px + c * py + e) * points,
    y: (b * px + d * py + f) * points,
  })
  if (deltaY.some((delta) => delta !== 0)) {
    // Text that runs downwards: every character stands by itself.
    let [px, py] = [x, y]
    for (let i = 0; i < text.length; i++) {
      const place = at(px, py)
      page.runs.push({ text: text[i] ?? '', x: place.x, middle: place.y - height * 0.35, width: height, size: height })
      px += deltaX[i] ?? 0
      py += deltaY[i] ?? 0
    }
    return
  }
  const offsets = [0]
  for (let i = 0; i < text.length; i++) {
    const own = text.charCodeAt(i) > 0x2e80 ? size : size / 2
    const step = i < text.length - 1 ? (deltaX[i] ?? own) : own
    offsets.push((offsets[i] ?? 0) + step * scale * points)
  }
  if (Math.abs(b) >= 0.1 * Math.abs(a || 1)) return
  const place = at(x, y)
  // A gap that no spacing of characters makes: what follows may be another cell.
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const own = (text.charCodeAt(i) > 0x2e80 ? size : size / 2) * scale * points
    const gap = (offsets[i + 1] ?? 0) - (offsets[i] ?? 0) - own
    if (i < text.length - 1 && gap <= height * widestGap) continue
    const start = offsets[from] ?? 0
    const end = i < text.length - 1 ? (offsets[i] ?? 0) + own : (offsets[i + 1] ?? 0)
    const part = text.slice(from, i + 1)
    if (part.trim() !== '') {
      page.runs.push({
        text: withoutRadicals(part),
        x: place.x + start,
        middle: place.y - height * 0.35,
        width: end - start,
        size: height,
        offsets: [...offsets.slice(from, i + 1), end].map((offset) => offset - start),
      })
    }
    from = i + 1
  }
}

/** Heights of a character. */
const widestGap = 0.6

/** `M x y L x y B … C`: the straight parts of a path. */
function addPath(page: PageContent, data: string, [a, b, c, d, e, f]: Matrix, stroked: boolean): void {
  if (page.rulings.length > 50_000) return
  const tokens = tokensOf(data)
  let shape: [number, number][] = []
  const finish = () => {
    if (shape.length > 1) addShape(shape, stroked, page.rulings)
    shape = []
  }
  for (let i = 0; i < tokens.length; ) {
    const operator = tokens[i] ?? ''
    const count = operands[operator]
    if (count === undefined) {
      i++
      continue
    }
    const x = Number(tokens[i + count - 1])
    const y = Number(tokens[i + count])
    const point: [number, number] = [(a * x + c * y + e) * points, (b * x + d * y + f) * points]
    if (operator === 'C') {
      if (shape[0]) shape.push(shape[0])
    } else if (operator === 'L') shape.push(point)
    else {
      finish()
      shape.push(point)
    }
    i += count + 1
  }
  finish()
}

/** `g n v` stands for n times v. */
function deltas(text: string | undefined): number[] {
  const found: number[] = []
  const tokens = text === undefined ? [] : tokensOf(text)
  for (let i = 0; i < tokens.length && found.length < 10_000; i++) {
    if (tokens[i] === 'g') {
      const count = Math.min(Number(tokens[i + 1]) || 0, 10_000)
      for (let n = 0; n < count; n++) found.push(Number(tokens[i + 2]) || 0)
      i += 2
    } else found.push(Number(tokens[i]) || 0)
  }
  return found
}

/** The numbers of a list. */
export function numbers(text: string): number[] {
  const found: number[] = []
  for (const token of tokensOf(text)) {
    const number = Number(token)
    if (Number.isFinite(number)) found.push(number)
  }
  return found
}

/** The words of a list, set apart by white space or commas. */
function tokensOf(text: string): string[] {
  const tokens: string[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const parts = code <= 32 || code === 44 || (code >= 0xa0 && text[i]?.trim() === '')
    if (parts && from >= 0) {
      tokens.push(text.slice(from, i))
      from = -1
    } else if (!parts && from < 0) from = i
  }
  return tokens
}

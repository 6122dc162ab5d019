import { addShape } from './drawn-shape.ts'
import type { Ruling } from './page-content.ts'

/** What pdf.js reports about the drawing of a page. */
interface Operators {
  fnArray: number[]
  argsArray: unknown[]
}

type Matrix = [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const mostRulings = 50_000

/** Horizontal and vertical lines of a page, stroked or filled, in points from the upper left corner. */
export function readRulings(ops: Record<string, number>, { fnArray, argsArray }: Operators, view: number[]): Ruling[] {
  const rulings: Ruling[] = []
  const stack: Matrix[] = []
  let matrix: Matrix = (view.length === 6 ? [...view] : identity) as Matrix
  const painted = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fill,
    ops.eoFill,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ])
  const stroked = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ])
  for (let i = 0; i < fnArray.length && rulings.length < mostRulings; i++) {
    const fn = fnArray[i]
    const args = argsArray[i] as unknown[] | null
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) {
      stack.push(matrix)
      if (fn === ops.paintFormXObjectBegin && Array.isArray(args?.[0])) matrix = times(matrix, args[0] as number[])
    } else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix
    else if (fn === ops.transform && args) matrix = times(matrix, args as number[])
    else if (fn === ops.constructPath && args) {
      const [paint, data] = args as [number, unknown]
      if (!painted.has(paint)) continue
      const path = (Array.isArray(data) ? data[0] : data) as ArrayLike<number> | null
      if (path) readPath(path, matrix, stroked.has(paint), rulings)
    }
  }
  return rulings
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

import type { Ruling } from './page-content.ts'

/** A shape thinner than this, in points, is a line. */
const thin = 2.5

/** Adds the horizontal and vertical lines that a drawn shape shows: itself if it is thin, else its straight outline. */
export function addShape(points: [number, number][], stroked: boolean, rulings: Ruling[]): void {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (right - left < thin && bottom - top > thin) {
    const x = (left + right) / 2
    rulings.push({ x1: x, y1: top, x2: x, y2: bottom })
  } else if (bottom - top < thin && right - left > thin) {
    const y = (top + bottom) / 2
    rulings.push({ x1: left, y1: y, x2: right, y2: y })
  } else if (stroked) {
    for (let i = 1; i < points.length; i++) {
      const [x1, y1] = points[i - 1] as [number, number]
      const [x2, y2] = points[i] as [number, number]
      if (Math.abs(x1 - x2) < 0.5 || Math.abs(y1 - y2) < 0.5) rulings.push({ x1, y1, x2, y2 })
    }
  }
}

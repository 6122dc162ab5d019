import type { Finding } from '../report.ts'

/** A finding by its rule, its place and what it rests on. */
export interface FindingPlace extends Pick<Finding, 'code' | 'where'> {
  fingerprint: string
}

/**
 * Which of the points an organ was asked about its amended report has settled. A point is left while the rule still
 * finds something at its place, be it with other figures. One finding keeps one point: the very same first, then the
 * points in their order.
 */
export function settledPoints<Point extends FindingPlace>(
  points: readonly Point[],
  found: readonly FindingPlace[],
): { settled: Point[]; left: Point[] } {
  const open = [...found]
  const take = (fits: (finding: FindingPlace) => boolean): boolean => {
    const at = open.findIndex(fits)
    if (at !== -1) open.splice(at, 1)
    return at !== -1
  }
  const same = new Set(points.filter(({ fingerprint }) => take((finding) => finding.fingerprint === fingerprint)))
  const left = points.filter(
    (point) => same.has(point) || take(({ code, where }) => code === point.code && where === point.where),
  )
  return { settled: points.filter((point) => !left.includes(point)), left }
}

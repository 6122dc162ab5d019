import {
  type AnnualReport,
  audit,
  auditAgainstPrevious,
  auditAgainstVersion,
  type CellValue,
  cellAt,
  cellLabel,
  type Finding,
  formCells,
  similarity,
} from '@gongkai/law/annual-report'

export interface ChangedCell {
  address: string
  label: string
  old: CellValue
  new: CellValue
  /** New less old; null where one of them is no number: unknown is not 0. */
  difference: number | null
}

export interface ComparedProse {
  section: 'overview' | 'problems' | 'other'
  isEqual: boolean
  /** 0 to 1, figures and punctuation left out; null where a text is missing or too short to say. */
  similarity: number | null
}

/** What differs between two reports. */
export interface Comparison {
  /** `years`: one year and the next; `versions`: the same year twice; `other`: anything else. */
  kind: 'years' | 'versions' | 'other'
  cells: ChangedCell[]
  /** True where the formats differ: only cells that both forms have are compared. */
  formatsDiffer: boolean
  narrative: ComparedProse[]
  findings: { appeared: Finding[]; disappeared: Finding[] }
}

/** Compares two reports, the older first; what the rules about years and versions find counts as appeared. */
export function compareReports(older: AnnualReport, newer: AnnualReport): Comparison {
  const before = audit(older)
  const after = [...audit(newer), ...auditAgainstPrevious(newer, older), ...auditAgainstVersion(newer, older)]
  return {
    kind: kindOf(older, newer),
    cells: changedCells(older, newer),
    formatsDiffer: older.format !== newer.format,
    narrative: comparedProse(older, newer),
    findings: { appeared: without(after, before), disappeared: without(before, after) },
  }
}

/** True where nothing differs. */
export function isEqual({ cells, narrative, findings }: Comparison): boolean {
  const texts = narrative.every((prose) => prose.isEqual)
  return cells.length === 0 && texts && findings.appeared.length === 0 && findings.disappeared.length === 0
}

function kindOf(older: AnnualReport, newer: AnnualReport): Comparison['kind'] {
  if (older.year === null || newer.year === null) return 'other'
  if (newer.year === older.year) return 'versions'
  return newer.year === older.year + 1 ? 'years' : 'other'
}

function changedCells(older: AnnualReport, newer: AnnualReport): ChangedCell[] {
  const format = newer.format ?? older.format ?? '2021'
  const others = new Set(formCells(older.format ?? format).map(({ address }) => address))
  return formCells(format).flatMap(({ address }) => {
    const before = cellAt(older.tables, address)
    const after = cellAt(newer.tables, address)
    if (before === after || !others.has(address)) return []
    const difference =
      typeof before === 'number' && typeof after === 'number' ? Math.round((after - before) * 1e6) / 1e6 : null
    return [{ address, label: cellLabel(address, format), old: before, new: after, difference }]
  })
}

function comparedProse(older: AnnualReport, newer: AnnualReport): ComparedProse[] {
  return (['overview', 'problems', 'other'] as const).map((section) => {
    const before = older.narrative[section]
    const after = newer.narrative[section]
    const alike = before === null || after === null ? null : similarity(before, after)
    return { section, isEqual: before === after, similarity: alike }
  })
}

/** Findings of the first that the second does not have: the same rule at the same place. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(({ code, where }) => `${code} ${where}`))
  return findings.filter(({ code, where }) => !known.has(`${code} ${where}`))
}

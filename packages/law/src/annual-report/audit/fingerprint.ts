import { cellAt } from '../form/cell-addresses.ts'
import type { AnnualReport, CellAddress, CellValue, Finding } from '../report.ts'

/** What a finding rests on: as long as it is the same, a decision that a person took about the finding still holds. */
export interface FindingGround {
  code: string
  where: string
  /** The cells the rule used, in the order of their addresses, each with its value at the time. */
  cells: Record<CellAddress, CellValue>
  /** The passage the rule quotes, without white space; null for a finding about cells only. */
  quote: string | null
  /** What was found and expected: they carry figures from elsewhere, such as those of the year before. */
  found: CellValue
  expected: CellValue
}

/**
 * The ground of a finding in the report it was found in. Severity, wording and the line of the original are no part of
 * it: a region may judge milder, a rule may be worded better, a newer reader may count lines otherwise.
 */
export function groundOf(finding: Finding, report: Pick<AnnualReport, 'tables'>): FindingGround {
  const addresses = [...new Set(finding.cells)].sort()
  return {
    code: finding.code,
    where: finding.where,
    cells: Object.fromEntries(addresses.map((address) => [address, cellAt(report.tables, address)])),
    quote: finding.quote === undefined ? null : finding.quote.replace(/\s/g, ''),
    found: finding.found ?? null,
    expected: finding.expected ?? null,
  }
}

/** A short name of a ground: 16 hexadecimal digits (FNV-1a, 64 bits). Equal grounds have equal fingerprints. */
export function fingerprintOf({ code, where, cells, quote, found, expected }: FindingGround): string {
  return fnv1a(JSON.stringify([code, where, Object.entries(cells), quote, found, expected]))
}

/** The fingerprint of a finding in the report it was found in. */
export function findingFingerprint(finding: Finding, report: Pick<AnnualReport, 'tables'>): string {
  return fingerprintOf(groundOf(finding, report))
}

const offsetBasis = 0xcbf29ce484222325n
const prime = 0x100000001b3n

function fnv1a(text: string): string {
  let hash = offsetBasis
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * prime)
  }
  return hash.toString(16).padStart(16, '0')
}

import type { JudgedFinding } from '../api/types.ts'

type Decidable = Pick<JudgedFinding, 'decision'>

/** The next finding behind `from` that nobody has decided, around the end; the next one of all when all are decided. */
export function nextUndecided(findings: readonly Decidable[], from: number): number {
  if (findings.length === 0) return -1
  for (let step = 1; step <= findings.length; step++) {
    const index = (from + step) % findings.length
    if (findings[index]?.decision === null) return index
  }
  return (from + 1) % findings.length
}

/** The finding at hand, so that it is found again when the list has changed. */
export interface FindingAtHand {
  index: number
  fingerprint: string
  code: string
  where: string
}

/**
 * Where the finding at hand stands after the list has changed: the one on the same ground, else the one of the same
 * rule about the same place (its figures have changed), else nowhere.
 */
export function sameFinding(
  findings: readonly Pick<JudgedFinding, 'fingerprint' | 'code' | 'where'>[],
  at: FindingAtHand | null,
): number {
  if (at === null) return -1
  if (findings[at.index]?.fingerprint === at.fingerprint) return at.index
  const same = findings.findIndex(({ fingerprint }) => fingerprint === at.fingerprint)
  return same === -1 ? findings.findIndex(({ code, where }) => code === at.code && where === at.where) : same
}

export function findingAtHand(
  findings: readonly Pick<JudgedFinding, 'fingerprint' | 'code' | 'where'>[],
  index: number,
): FindingAtHand | null {
  const finding = findings[index]
  if (finding === undefined) return null
  const { fingerprint, code, where } = finding
  return { index, fingerprint, code, where }
}

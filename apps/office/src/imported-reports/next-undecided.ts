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

/** Where the finding at hand stands after the list has changed: the same ground if it is still there, else nowhere. */
export function sameFinding(
  findings: readonly Pick<JudgedFinding, 'fingerprint'>[],
  at: { index: number; fingerprint: string } | null,
): number {
  if (at === null) return -1
  if (findings[at.index]?.fingerprint === at.fingerprint) return at.index
  return findings.findIndex(({ fingerprint }) => fingerprint === at.fingerprint)
}

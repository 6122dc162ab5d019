import { plainOrganName, type RollUpMember } from '@gongkai/law/annual-report'
import type { FileOutcome } from '../outcome.ts'

export type CollectedReports = Pick<CollectReports, 'members' | 'duplicates' | 'unreadable' | 'names' | 'commonYear'>

/** Gathers reports for a sum: each organ once a year, however many files there are of its report. */
export class CollectReports {
  readonly members: RollUpMember[] = []
  readonly duplicates: { id: string; same: string }[] = []
  readonly unreadable: { id: string; reason: string }[] = []
  readonly names = new Map<string, string>()
  private readonly firsts = new Map<string, string>()

  add({ path, result }: FileOutcome): void {
    if (!result.ok) {
      this.unreadable.push({ id: path, reason: result.reason })
      return
    }
    const { evidence: _evidence, original: _original, ...report } = result.reading
    const { organ, year } = report
    if (organ !== null) this.names.set(path, organ)
    const key = organ === null || year === null ? null : `${plainOrganName(organ)} ${year}`
    const same = key === null ? undefined : this.firsts.get(key)
    if (same !== undefined) {
      this.duplicates.push({ id: path, same })
      return
    }
    if (key !== null) this.firsts.set(key, path)
    // the sums need the tables alone, and there may be many
    this.members.push({ id: path, report: { ...report, narrative: noProse, headings: [] } })
  }

  /** The year most reports are about, the later of two equals; null where none is known. */
  commonYear(): number | null {
    const counts = new Map<number, number>()
    for (const { report } of this.members) {
      if (report.year !== null) counts.set(report.year, (counts.get(report.year) ?? 0) + 1)
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
    return best?.[0] ?? null
  }
}

const noProse = { overview: null, problems: null, other: null }

import { compareOrganNames, organNameEnding, plainOrganName } from '@gongkai/law/annual-report'

interface Known<T> {
  name: string
  value: T
}

/**
 * Reports by organ and year. An organ is found by its name, else by a name that is the end of the other (a district
 * before it or not), if that fits one organ only: a wrong match is worse than none.
 */
export class PreviousReports<T> {
  private readonly years = new Map<number, Map<string, Known<T>[]>>()

  /** The first report of an organ and year stays; a second file of the same report does not replace it. */
  add(organ: string | null, year: number | null, value: T): void {
    if (organ === null || year === null) return
    const name = plainOrganName(organ)
    if (name === '') return
    const byEnding = this.years.get(year) ?? new Map<string, Known<T>[]>()
    this.years.set(year, byEnding)
    const alike = byEnding.get(organNameEnding(name)) ?? []
    if (alike.some((known) => known.name === name)) return
    byEnding.set(organNameEnding(name), [...alike, { name, value }])
  }

  /** The report of an organ for a year. */
  find(organ: string | null, year: number | null): T | null {
    if (organ === null || year === null) return null
    const name = plainOrganName(organ)
    const alike = this.years.get(year)?.get(organNameEnding(name)) ?? []
    const same = alike.find((known) => known.name === name)
    if (same) return same.value
    const near = alike.filter((known) => compareOrganNames(known.name, name) === 'alias')
    return near.length === 1 ? (near[0]?.value ?? null) : null
  }

  /** The report of the same organ for the year before; never where two organs of this year could claim it. */
  before(organ: string | null, year: number | null): T | null {
    if (organ === null || year === null) return null
    const name = plainOrganName(organ)
    const exact = this.years
      .get(year - 1)
      ?.get(organNameEnding(name))
      ?.find((known) => known.name === name)
    if (exact) return exact.value
    const rivals = (this.years.get(year)?.get(organNameEnding(name)) ?? []).filter(
      (known) => known.name !== name && compareOrganNames(known.name, name) === 'alias',
    )
    return rivals.length > 0 ? null : this.find(organ, year - 1)
  }
}

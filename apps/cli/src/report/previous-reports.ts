/** Without spaces, brackets and the endings that one writer prints and another does not. */
export function plainOrganName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\(.*?\)|\s/g, '')
    .replace(/管委会$/, '管理委员会')
    .replace(/(?:人民政府办公室|人民政府办公厅|人民政府|办事处|管理委员会)(?:党政办公室|办公室)?$/, '')
}

interface Known<T> {
  name: string
  value: T
}

/** The shortest name that may stand for a longer one: 安宁街道 for 泸州市龙马潭区安宁街道, but not 水务局 for anybody's. */
const shortestAlias = 4

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
    const alike = byEnding.get(ending(name)) ?? []
    if (alike.some((known) => known.name === name)) return
    byEnding.set(ending(name), [...alike, { name, value }])
  }

  /** The report of an organ for a year. */
  find(organ: string | null, year: number | null): T | null {
    if (organ === null || year === null) return null
    const name = plainOrganName(organ)
    const alike = this.years.get(year)?.get(ending(name)) ?? []
    const same = alike.find((known) => known.name === name)
    if (same) return same.value
    const near = alike.filter((known) => isAlias(known.name, name))
    return near.length === 1 ? (near[0]?.value ?? null) : null
  }

  /** The report of the same organ for the year before; never where two organs of this year could claim it. */
  before(organ: string | null, year: number | null): T | null {
    if (organ === null || year === null) return null
    const name = plainOrganName(organ)
    const exact = this.years
      .get(year - 1)
      ?.get(ending(name))
      ?.find((known) => known.name === name)
    if (exact) return exact.value
    const rivals = (this.years.get(year)?.get(ending(name)) ?? []).filter(
      (known) => known.name !== name && isAlias(known.name, name),
    )
    return rivals.length > 0 ? null : this.find(organ, year - 1)
  }
}

const ending = (name: string): string => name.slice(-shortestAlias)

function isAlias(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= shortestAlias && long.endsWith(short)
}

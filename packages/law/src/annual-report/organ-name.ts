/** Endings that one writer prints and another does not; the office of a government reports for that government. */
const formalEnding = /(?:人民政府办公室|人民政府办公厅|人民政府|办事处|管理委员会)(?:党政办公室|办公室)?$/

/** The shortest name that may stand for a longer one: 安宁街道 for 泸州市龙马潭区安宁街道, but not 水务局 for anybody's. */
const shortestAlias = 4

/** A name of an organ without spaces, brackets and formal endings: `新平县 古城街道办事处（本级）` → `新平县古城街道`. */
export function plainOrganName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\(.*?\)|[\s\u200b-\u200d\ufeff]/g, '')
    .replace(/管委会$/, '管理委员会')
    .replace(formalEnding, '')
}

/** The last characters of a plain name: two names can only be of one organ where these are equal. */
export const organNameEnding = (plain: string): string => plain.slice(-shortestAlias)

/** How two plain names stand to each other. */
export type OrganNameMatch = 'same' | 'alias' | null

/**
 * Whether two plain names can be of one organ: `same`, or `alias` where one is the end of the other, its district left
 * out. Null for names of different organs.
 */
export function compareOrganNames(a: string, b: string): OrganNameMatch {
  if (a === '' || b === '') return null
  if (a === b) return 'same'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= shortestAlias && long.endsWith(short) ? 'alias' : null
}

/**
 * The one of several organs that a printed name means, each organ known by one name or more. Its own name decides
 * before an alias; null where nobody fits or more than one, because a wrong match is worse than none.
 */
export function matchOrganName<Organ extends { names: readonly string[] }>(
  printed: string | null,
  organs: readonly Organ[],
): Organ | null {
  const wanted = plainOrganName(printed ?? '')
  if (wanted.length < 3) return null
  const same: Organ[] = []
  const alias: Organ[] = []
  for (const organ of organs) {
    const matches = organ.names.map((name) => compareOrganNames(plainOrganName(name), wanted))
    if (matches.includes('same')) same.push(organ)
    else if (matches.includes('alias')) alias.push(organ)
  }
  const found = same.length > 0 ? same : alias
  return found.length === 1 ? (found[0] ?? null) : null
}

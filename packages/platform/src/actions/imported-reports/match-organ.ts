/** An organ as far as its names go. */
export interface NamedOrgan {
  id: string
  name: string
  shortName: string
}

/**
 * The organ a report is about, by the name printed in it: the same name, or the only organ whose name contains the
 * printed one or is contained in it (安宁街道 for 泸州市龙马潭区安宁街道办事处). Null when none or several fit: a wrong
 * match is worse than none.
 */
export function matchOrgan(printed: string | null, organs: readonly NamedOrgan[]): string | null {
  const wanted = plainName(printed ?? '')
  if (wanted.length < 3) return null
  const named = organs.map(({ id, name, shortName }) => ({ id, names: [plainName(name), plainName(shortName)] }))
  const same = named.filter(({ names }) => names.includes(wanted))
  if (same.length > 0) return same.length === 1 ? (same[0]?.id ?? null) : null
  const near = named.filter(({ names }) =>
    names.some((name) => name.length >= 3 && (name.includes(wanted) || wanted.includes(name))),
  )
  return near.length === 1 ? (near[0]?.id ?? null) : null
}

/** Without spaces, brackets and the endings that one writer prints and another does not. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\(.*?\)|\s/g, '')
    .replace(/(人民政府办公室|人民政府|办事处|管理委员会)$/, '')
}

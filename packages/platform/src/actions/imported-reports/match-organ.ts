import { matchOrganName } from '@gongkai/law/annual-report'

/** An organ as far as its names go. */
export interface NamedOrgan {
  id: string
  name: string
  shortName: string
}

/** The id of the organ a report is about, by the name printed in it; null where none or several fit. */
export function matchOrgan(printed: string | null, organs: readonly NamedOrgan[]): string | null {
  const named = organs.map(({ id, name, shortName }) => ({ id, names: [name, shortName] }))
  return matchOrganName(printed, named)?.id ?? null
}

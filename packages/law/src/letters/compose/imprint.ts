import type { ImprintPlaces } from '../letter-facts.ts'
import { type LetterAddressee, type LetterKind, letterKinds } from '../letter-kinds.ts'
import type { LetterImprint } from '../letter.ts'

const organs: ReadonlySet<LetterAddressee> = new Set(['otherOrgan', 'ownOrgan', 'subordinateOrgan'])

/**
 * 版记 of a letter, as its organ has set it; none where there is nothing to print. A letter with a red head has the
 * letter form (信函格式), whose imprint holds the organs it is copied to and nothing else. GB/T 9704-2012, 7.4 and 10.1.
 */
export function imprintOf(
  kind: LetterKind,
  headMark: string | null,
  { use, issuer, copyTo }: ImprintPlaces,
): { imprint?: LetterImprint } {
  const { numbered, addressee } = letterKinds[kind]
  const toOrgan = organs.has(addressee)
  if (!numbered || use === 'none' || (use === 'toOrgans' && !toOrgan)) return {}
  const imprint = { copyTo: toOrgan ? [...copyTo] : [], issuer: headMark === null ? issuer : null }
  return imprint.copyTo.length === 0 && imprint.issuer === null ? {} : { imprint }
}

import { type Letter, type LetterFacts, type LetterKind, composeLetter } from '@gongkai/law/letters'

/**
 * A letter that can be written about a fact. `required` and `offered`: it is issued together with its fact, and a fault that forbids
 * it forbids the step (`required`), or leaves it for later (`offered`); `later`: a person issues it; `preview`: a draft,
 * which can be looked at only.
 */
export interface PlannedLetter {
  kind: LetterKind
  eventVersion: number
  issue: 'required' | 'offered' | 'later' | 'preview'
  /** The number that the fact itself bears; null: the next of its sequence is taken when it is issued. */
  documentNo: string | null
  jointWith: string | null
  compose: (documentNo: string | null) => Letter
}

type Numbered<Facts> = Facts extends { documentNo: string | null } ? Omit<Facts, 'documentNo'> : never

/** A planned letter of a kind with all its facts but the document number. */
export function planned<Kind extends Exclude<LetterKind, 'rectificationNotice'>>(
  kind: Kind,
  eventVersion: number,
  facts: Numbered<LetterFacts[Kind]>,
  options: { issue: PlannedLetter['issue']; documentNo?: string; jointWith?: string | undefined },
): PlannedLetter {
  return {
    kind,
    eventVersion,
    issue: options.issue,
    documentNo: options.documentNo ?? null,
    jointWith: options.jointWith ?? null,
    compose: (documentNo) => composeLetter(kind, { ...facts, documentNo } as unknown as LetterFacts[Kind]),
  }
}

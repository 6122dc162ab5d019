import type { RemedyClass } from '../../requests/answer-kinds.ts'
import type { LetterBlock, LetterChecks } from '../letter.ts'
import type { AnswerItem, LetterSender } from '../letter-facts.ts'
import { onlineChannelOn, onlineSentence, remedyClassOn, remedySentence } from '../remedy.ts'
import { chineseOrdinal } from './parts.ts'

type RemedyChecks = Pick<LetterChecks, 'remedies' | 'reconsiderationOrgans' | 'court' | 'servedByInternet' | 'online'>

/** The remedy paragraph of a letter and what it is checked against. */
export interface RemedyPart {
  blocks: LetterBlock[]
  checks: RemedyChecks
}

interface Place {
  sender: LetterSender
  /** The date of the letter: 复议前置 depends on it. */
  date: string
  act: string
  servedByInternet: boolean
}

/** The remedy of one class for the whole letter. */
export function remedyOf(remedy: RemedyClass, place: Place): RemedyPart {
  return remedyPart([{ remedy, about: undefined }], place)
}

/**
 * The remedies of an answer. A single refusal has one sentence; a partial disclosure one for the withheld part
 * (reconsideration first) and one for the rest; a mixed answer one for each class with the numbers of its items.
 */
export function remedyOfAnswers(items: readonly AnswerItem[], place: Place): RemedyPart {
  const { act, date } = place
  const sentences: { remedy: RemedyClass; about: string | undefined }[] = []
  const mixed = items.length > 1
  const classes = items.map(({ kind }) => remedyClassOn(kind, date))
  for (const remedy of ['R1', 'R2', 'R3'] as const) {
    const numbers = classes.flatMap((of, index) => (of === remedy ? [index + 1] : []))
    if (numbers.length === 0) continue
    const everything = numbers.length === items.length
    const partial = numbers.some((number) => items[number - 1]?.kind === 'partiallyDisclosed')
    const listed = `${act}第${numbers.map(chineseOrdinal).join('、')}项`
    const scope = mixed && !everything ? listed : act
    const refused = remedy === 'R1' && partial ? `${scope}中不予公开的内容` : undefined
    sentences.push({ remedy, about: refused ?? (scope === act ? undefined : scope) })
  }
  const partialAlone = classes.includes('R1') && items.some(({ kind }) => kind === 'partiallyDisclosed')
  if (partialAlone && !classes.includes('R2')) sentences.push({ remedy: 'R2', about: `${act}的其他内容` })
  return remedyPart(sentences, place)
}

function remedyPart(
  sentences: readonly { remedy: RemedyClass; about: string | undefined }[],
  { sender, date, act, servedByInternet }: Place,
): RemedyPart {
  const { remedies } = sender
  const texts = sentences
    .map(({ remedy, about }) => remedySentence(remedy, remedies, { act, ...(about === undefined ? {} : { about }) }))
    .filter((text) => text !== '')
  const online = onlineChannelOn(date, remedies.online)
  if (texts.length > 0 && servedByInternet && online !== null) texts.push(onlineSentence(online))
  const offered = sentences.map(({ remedy }) => (remedy === 'R3' ? special[remedies.special] : remedy))
  return {
    blocks: texts.length === 0 ? [] : [{ type: 'paragraph', text: texts.join(''), purpose: 'remedy' }],
    checks: {
      remedies: [...new Set(offered)].filter((remedy) => remedy !== 'none'),
      reconsiderationOrgans: [...remedies.reconsiderationOrgans],
      court: remedies.court,
      servedByInternet,
      online,
    },
  }
}

/** R3 after the organ's switch; `R3` itself then means: reconsideration only. */
const special = { asR2: 'R2', reconsiderationOnly: 'R3', none: 'none' } as const

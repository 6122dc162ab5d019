import type { Day } from '@gongkai/law'
import { maskName } from '@gongkai/law/identifiers'
import {
  assistanceOf,
  type ConsultationParty,
  consultationDue,
  consultationEffect,
  consultationOutcomeLabels,
  consultationPartyLabels,
  consultationsOf,
  matterOf,
  objectionGroundsLabels,
  type RequestMatter,
  requestMatterLabels,
} from '@gongkai/law/requests'
import type { Platform } from '../../platform.ts'
import { namesIn } from '../history-entry.ts'
import { type RequestFamily, requestFamily } from './family.ts'
import type { LoadedRequest } from './request-record.ts'
import { thirdPartiesOf } from './third-parties.ts'

export interface ConsultationView {
  id: string
  party: ConsultationParty
  partyLabel: string
  /** Masked unless the identity was asked for; null when it was not noted. Organs are named in full. */
  name: string | null
  contact: string | null
  address: string | null
  /** What was answered; null when masked or not answered. */
  reply: string | null
  sentOn: Day
  arrivedOn: Day | null
  /** The last day for the opinion; null while the arrival is not known or no statute sets one. */
  replyDue: Day | null
  closedOn: Day | null
  outcomeLabel: string | null
  /** What the law makes of it. */
  effect: string | null
  informedOn: Day | null
}

export interface AssistanceView {
  id: string
  personId: string
  personName: string | null
  what: string
  askedOn: Day
  dueOn: Day
  overdue: boolean
  remindedOn: Day[]
  returnedOn: Day | null
  text: string | null
}

/** What the other acts left behind, for the page of a request. */
export interface RequestActs {
  matter: RequestMatter
  matterLabel: string
  consultations: ConsultationView[]
  assistance: AssistanceView[]
  /** The request that this one was split from. */
  splitFrom: { id: string; requestNo: string } | null
  /** The parts that this request was split into. */
  parts: { id: string; requestNo: string; subject: string; statusLabel: string; dueOn: Day | null }[]
  /** Items of proactive disclosure that came from it. */
  itemIds: string[]
}

/** Reads what the other acts left behind. `shown`: third parties in full, for who may read identities. */
export async function actsOf(
  platform: Platform,
  { facts }: LoadedRequest,
  requestId: string,
  shown: boolean,
): Promise<RequestActs> {
  const { database, encryption, calendar, today } = platform
  const { kysely } = database
  const consultations = consultationsOf(facts)
  const pieces = assistanceOf(facts)
  const [parties, names, { origin, parts }] = await Promise.all([
    consultations.length === 0 ? new Map() : thirdPartiesOf(kysely, encryption, requestId),
    namesIn(
      kysely,
      pieces.map(({ to }) => to),
    ),
    familyOf(platform, facts, requestId),
  ])
  const matter = matterOf(facts)
  return {
    matter,
    matterLabel: requestMatterLabels[matter],
    consultations: consultations.map((consultation) => {
      const { id, party, sentOn, arrivedOn, closed, informedOn } = consultation
      const opened = facts.find((fact) => fact.type === 'consultationOpened' && fact.id === id)
      const organName = opened?.type === 'consultationOpened' ? (opened.name ?? null) : null
      const person = parties.get(id)
      const masked = (words: string | null | undefined): string | null => (shown ? (words ?? null) : null)
      return {
        id,
        party,
        partyLabel: consultationPartyLabels[party],
        name: person === undefined ? organName : shown ? person.name : maskName(person.name),
        contact: masked(person?.contact),
        address: masked(person?.address),
        reply: masked(person?.reply),
        sentOn,
        arrivedOn,
        replyDue: consultationDue(consultation, calendar),
        closedOn: closed?.on ?? null,
        outcomeLabel:
          closed === null
            ? null
            : closed.grounds === null
              ? consultationOutcomeLabels[closed.outcome]
              : `${consultationOutcomeLabels[closed.outcome]}（${objectionGroundsLabels[closed.grounds]}）`,
        effect: consultationEffect(consultation),
        informedOn,
      }
    }),
    assistance: pieces.map(({ id, to, what, askedOn, dueOn, remindedOn, returned }) => ({
      id,
      personId: to,
      personName: names.get(to) ?? null,
      what,
      askedOn,
      dueOn,
      overdue: returned === null && today() > dueOn,
      remindedOn,
      returnedOn: returned?.on ?? null,
      text: returned?.text ?? null,
    })),
    splitFrom: origin === null ? null : { id: origin.requestId, requestNo: origin.requestNo },
    parts: parts.map(({ requestId: id, requestNo, subject, statusLabel, dueOn }) => ({
      id,
      requestNo,
      subject,
      statusLabel,
      dueOn,
    })),
    itemIds: facts.flatMap((fact) => (fact.type === 'madeProactive' ? [fact.itemId] : [])),
  }
}

/** Only a request that was split, or that came from a split, is asked for its family. */
function familyOf(platform: Platform, facts: LoadedRequest['facts'], requestId: string): Promise<RequestFamily> {
  const [first] = facts
  const isPart = first?.type === 'submitted' && (first.splitFrom ?? null) !== null
  if (!isPart && !facts.some(({ type }) => type === 'split')) return Promise.resolve({ origin: null, parts: [] })
  return requestFamily(platform, { requestId })
}

import type { Day } from '@gongkai/law'
import { addWorkingDays } from '@gongkai/law/calendar'
import { explainClock, timeLimits } from '@gongkai/law/clock'
import type { RequestLetterFacts } from '@gongkai/law/letters'
import { consultationPartyLabels, paymentDue, type RequestEvent, receiptChannelLabels } from '@gongkai/law/requests'
import type { ThirdParty } from '../actions/requests/third-parties.ts'
import type { Platform } from '../platform.ts'
import { answerItems, itemOf } from './answer-items.ts'
import type { SenderOfOrgan } from './letter-sender.ts'
import { isOfficeRecord } from '../actions/requests/request-record.ts'
import { type PlannedLetter, planned } from './planned-letter.ts'
import { type RequestForLetters, requestAt } from './request-for-letters.ts'

/** What the letters of a request are made from. */
export interface LetterGround {
  platform: Pick<Platform, 'calendar' | 'today'>
  request: RequestForLetters
  from: SenderOfOrgan
  thirdParties: ReadonlyMap<string, ThirdParty>
  /** Names of people of the organ by id. */
  names: ReadonlyMap<string, string>
}

const routesOverInternet: ReadonlySet<string | null> = new Set(['email', 'download'])

/** The letters that a fact of a request calls for or allows, from its record in the stream. */
export function lettersOfFact(ground: LetterGround, version: number, event: RequestEvent): PlannedLetter[] {
  const { platform, request, from, thirdParties, names } = ground
  const { calendar } = platform
  const common = {
    sender: from.sender,
    request: requestAt(request, version),
    date: event.day,
    eventDay: event.day,
  }
  // what a person issues later bears the day on which it is issued
  const today = { ...common, date: platform.today() }
  const factsThrough = (last: number): RequestEvent[] =>
    request.history.flatMap(({ version: at, event: record }) => (at <= last && !isOfficeRecord(record) ? [record] : []))
  const dueAfter = (last: number): Day | null => explainClock(factsThrough(last), calendar).due
  const servedByInternet = routesOverInternet.has(request.obtainingRoute)
  /** One letter for several requests of the applicant: the same in the file of each, and served as any of them asks. */
  const together = (ids: readonly string[]) => {
    const several = ids.flatMap((id) => (id === request.id ? request : (request.companions.get(id) ?? [])))
    const [first = common.request, ...others] = several.map((one) =>
      one === request ? common.request : requestAt(one, Number.MAX_SAFE_INTEGER),
    )
    const routes = [request, ...several].map(({ obtainingRoute }) => obtainingRoute)
    return { request: first, others, servedByInternet: routes.some((route) => routesOverInternet.has(route)) }
  }
  switch (event.type) {
    case 'received': {
      const dueOn = dueAfter(version)
      const channel = event.channel in receiptChannelLabels ? event.channel : 'inPerson'
      return [planned('receipt', version, { ...common, channel, dueOn }, { issue: 'offered' })]
    }
    case 'correctionAsked': {
      const { items, guidance, replyBy } = event
      return [planned('correctionNotice', version, { ...common, items, guidance, replyBy }, { issue: 'required' })]
    }
    case 'reasonsAsked': {
      const { facts: volume, replyBy } = event
      return [planned('reasonsRequest', version, { ...common, volume, replyBy }, { issue: 'required' })]
    }
    case 'delayed':
      return [
        planned(
          'delayNotice',
          version,
          { ...common, reason: event.reason, newDue: event.until },
          { issue: 'required' },
        ),
      ]
    case 'extended': {
      const { reason, workingDays } = event
      const periods = { previousDue: dueAfter(version - 1), newDue: dueAfter(version) }
      return [
        planned('extensionNotice', version, { ...common, reason, workingDays, ...periods }, { issue: 'required' }),
      ]
    }
    case 'feeNoticed': {
      const { steps = [], amountYuan } = event
      const basis = event.basis === 'items' ? 'byItem' : 'byVolume'
      const howToPay =
        from.settings.payment ||
        '请到本机关政府信息公开工作机构办理；收款账户和缴款方式可以按本通知所列的联系电话查询。'
      const payBy = paymentDue(event.day, calendar)
      return [
        planned('feeNotice', version, { ...common, basis, steps, amountYuan, payBy, howToPay }, { issue: 'required' }),
      ]
    }
    case 'consultationOpened':
      return [
        planned(
          'consultationNotice',
          version,
          { ...common, partyLabel: consultationPartyLabels[event.party], sentOn: event.day },
          { issue: 'offered' },
        ),
        letterToConsulted(ground, version, event, today),
      ]
    case 'thirdPartyInformed': {
      const party = thirdParties.get(event.id)
      return [
        planned(
          'thirdPartyDecision',
          version,
          {
            ...today,
            thirdParty: party?.name ?? '',
            information: event.content,
            opinion: party?.reply ?? null,
            disclosed: true,
            reasons: event.publicInterest,
          },
          { issue: 'later' },
        ),
      ]
    }
    case 'assistanceAsked':
      return [
        planned(
          'assistanceLetter',
          version,
          { ...today, toDepartment: names.get(event.to) ?? '', task: event.what, replyBy: event.dueOn },
          { issue: 'later' },
        ),
      ]
    case 'recordCorrectionConcluded': {
      const { outcome: result, reasons, content } = event
      const facts = { ...common, result, toOrgan: null, content, reasons, servedByInternet }
      return [planned('correctionOfRecordReply', version, facts, { issue: 'required' })]
    }
    case 'withdrawn':
      return [
        planned(
          'withdrawalConfirmation',
          version,
          { ...common, withdrawnOn: event.day, note: event.note ?? null },
          { issue: 'offered' },
        ),
      ]
    case 'answered': {
      const { documentNo, jointWith } = event
      const answer = planned(
        'answer',
        version,
        { ...common, items: answerItems(event), attachments: [], ...together(event.together ?? []) },
        { issue: 'required', documentNo, jointWith },
      )
      const searches = (event.parts ?? []).flatMap(({ search }) => search ?? [])
      const [search] = searches
      if (search === undefined) return [answer]
      const record = {
        places: searches.map(({ systems }) => systems).join('\n'),
        keywords: searches.map(({ keywords }) => keywords).join('\n'),
        period: searches.map(({ period }) => period).join('\n'),
        person: searches.map(({ person }) => person).join('\n'),
        result: searches.map(({ result }) => result).join('\n'),
        searchedOn: event.day,
      }
      return [answer, planned('searchRecord', version, { ...today, ...record }, { issue: 'later' })]
    }
    case 'answerDrafted':
      return [
        planned(
          'answer',
          version,
          {
            ...today,
            items: event.parts.map(itemOf),
            attachments: [],
            ...together([request.id, ...request.companions.keys()]),
          },
          { issue: 'preview' },
        ),
      ]
    case 'delivered': {
      const facts = {
        ...today,
        document: '政府信息公开申请答复书',
        addressee: request.applicantName,
        mode: event.mode,
        servedOn: event.day,
        trackingNo: event.trackingNo ?? null,
      }
      return [planned('serviceRecord', version, facts, { issue: 'later' })]
    }
    default:
      return []
  }
}

type Opened = Extract<RequestEvent, { type: 'consultationOpened' }>

/** The letter that asks: a third party, a joint maker, another organ. */
function letterToConsulted(
  { platform, request, thirdParties }: LetterGround,
  version: number,
  { id, party, name, day }: Opened,
  common: Omit<RequestLetterFacts, 'documentNo'>,
): PlannedLetter {
  const consulted = thirdParties.get(id)?.name ?? name ?? ''
  const information = requestAt(request, version).asked
  if (party === 'thirdParty') {
    return planned('thirdPartyLetter', version, { ...common, thirdParty: consulted, information }, { issue: 'later' })
  }
  if (party === 'coAuthor') {
    return planned('coAuthorLetter', version, { ...common, toOrgan: consulted, information }, { issue: 'later' })
  }
  // 《条例》 sets no period for other organs: the one for joint makers is asked for
  const replyBy = addWorkingDays(day, timeLimits.coAuthorReply.workingDays, platform.calendar)
  return planned(
    'otherOrganLetter',
    version,
    { ...common, toOrgan: consulted, information, replyBy },
    { issue: 'later' },
  )
}

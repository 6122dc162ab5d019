import type { Day } from '@gongkai/law'
import { addDays } from '@gongkai/law/calendar'
import {
  type DisputeCommand,
  type DisputeDecision,
  type DisputedRequest,
  type DisputeKind,
  type DisputeState,
  decideDispute,
  disputeDecisions,
  disputeKinds,
  evolveDispute,
  initialDispute,
} from '@gongkai/law/disputes'
import type { DisputeRecord } from '../../actions/disputes/dispute-record.ts'
import type { RecordedEvent } from '../../events/index.ts'
import { newId } from '../../new-id.ts'
import { type Drawn, drawn } from './drawn.ts'
import type { InventOptions } from './invent-requests.ts'
import type { RequestPlay } from './play-request.ts'
import { TimeIsUp, tenOClock, type World } from './world.ts'

/** One dispute as it is played: every fact is what the law decides about a command. */
export class DisputePlay {
  readonly world: World
  readonly id: string
  readonly request: RequestPlay | null
  readonly history: RecordedEvent<DisputeRecord>[] = []
  state: DisputeState = initialDispute
  day: Day

  constructor(world: World, day: Day, request: RequestPlay | null) {
    this.world = world
    this.day = day
    this.request = request
    this.id = newId(tenOClock(day))
  }

  wait(days: number): void {
    const day = addDays(this.day, days)
    if (day > this.world.lastDay) throw new TimeIsUp()
    this.day = day
  }

  take(command: DisputeCommand): void {
    const facts = this.history.flatMap(({ event }) => (event.type === 'documentAdded' ? [] : [event]))
    const decision = decideDispute(this.state, command, {
      today: this.day,
      calendar: this.world.calendar,
      roles: ['disclosureOfficer'],
      events: facts,
      request: this.#disputed(),
    })
    if (!decision.ok) throw new Error(`${command.command} on ${this.day}: ${decision.reasons.join('')}`)
    for (const event of decision.events) {
      this.state = evolveDispute(this.state, event)
      const linked = event.type === 'filed' && this.request !== null ? { ...event, requestId: this.request.id } : event
      const { officer: personId } = this.world
      this.history.push({ version: this.history.length + 1, event: linked, personId, recordedAt: tenOClock(this.day) })
    }
  }

  #disputed(): DisputedRequest | null {
    const answered = this.request?.facts.find((fact) => fact.type === 'answered')
    return answered === undefined ? null : { answerKind: answered.kind, answeredOn: answered.day }
  }
}

const decisions = Object.keys(disputeDecisions) as DisputeDecision[]

/**
 * Reconsiderations and lawsuits around a year, some of them about the requests given. The first go through every kind
 * with every decision, and with none, so that no cell of the table is left to chance.
 */
export function inventDisputes(
  world: World,
  requests: readonly RequestPlay[],
  { year, count, seed }: InventOptions,
): DisputePlay[] {
  const draws = drawn(seed + 77)
  const everyWay = disputeKinds.flatMap((kind) => [...decisions, null].map((decision) => ({ kind, decision })))
  const ways = Array.from({ length: Math.max(count, everyWay.length) }, (_, index) => {
    const way = everyWay[index]
    // What is to be decided within the year is filed in its first half; the others lie around it.
    if (way !== undefined) return { ...way, day: addDays(`${year}-01-10`, draws.between(0, 120)) }
    const day = addDays(`${year - 1}-07-01`, draws.between(0, 560))
    return { kind: draws.pick(disputeKinds), decision: draws.chance(0.85) ? draws.pick(decisions) : null, day }
  })
  return ways.map(({ kind, decision, day }) => {
    const play = new DisputePlay(world, day, draws.chance(0.7) ? disputable(requests, kind, day, draws) : null)
    try {
      playDispute(play, kind, decision, draws)
    } catch (fault) {
      if (!(fault instanceof TimeIsUp)) throw fault
    }
    return play
  })
}

/** A request that was answered before the day, with an answer that may be disputed in this way. */
function disputable(requests: readonly RequestPlay[], kind: DisputeKind, day: Day, draws: Drawn): RequestPlay | null {
  for (let attempt = 0; attempt < 20; attempt++) {
    const request = draws.pick(requests)
    const answered = request.facts.find((fact) => fact.type === 'answered')
    const direct = kind !== 'litigationDirect' || answered?.kind === 'notExist' || answered?.kind === 'disclosed'
    if (answered !== undefined && answered.day <= day && direct) return request
  }
  return null
}

function playDispute(play: DisputePlay, kind: DisputeKind, decision: DisputeDecision | null, draws: Drawn): void {
  const { between, chance, pick } = draws
  const role = chance(0.9) ? 'originalOrgan' : 'reconsiderationOrgan'
  play.take({ command: 'file', kind, role, decidedBy: '示范市人民政府' })
  play.wait(between(3, 10))
  play.take({ command: 'receiveNotice', procedure: pick(['simplified', 'ordinary'] as const) })
  play.wait(between(1, 10))
  play.take({ command: 'reply' })
  if (decision === null) return
  play.wait(between(10, 60))
  if (kind === 'reconsideration' && chance(0.1)) {
    play.take({ command: 'extendDecision', days: between(5, 30) })
    play.wait(between(5, 30))
  }
  const decide = (what: DisputeDecision) => {
    const { year, number } = play.world.nextNumber('case', play.day)
    play.take({ command: 'decide', decision: what, decisionNo: `示政复决字〔${year}〕${number}号` })
  }
  decide(decision)
  if (chance(0.05)) {
    play.take({ command: 'amendDecision', decision: pick(decisions), decisionNo: '同前', reason: '登记时选错' })
  }
  if (kind !== 'reconsideration' && chance(0.2)) {
    play.wait(between(3, 15))
    play.take({ command: 'appeal', court: '示范市中级人民法院' })
    play.wait(between(5, 20))
    play.take({ command: 'receiveNotice', procedure: 'ordinary' })
    play.take({ command: 'reply' })
    play.wait(between(20, 80))
    decide(pick(decisions))
  }
}

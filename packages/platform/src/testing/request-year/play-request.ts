import { createHash } from 'node:crypto'
import type { Day } from '@gongkai/law'
import { addDays } from '@gongkai/law/calendar'
import type { Role } from '@gongkai/law/people'
import {
  decide,
  evolve,
  historyOfPart,
  initialRequest,
  type RequestCommand,
  type RequestDecision,
  type RequestEvent,
  type RequestState,
} from '@gongkai/law/requests'
import { isOfficeRecord, type RequestRecord } from '../../actions/requests/request-record.ts'
import type { RecordedEvent } from '../../events/index.ts'
import { newId } from '../../new-id.ts'
import { TimeIsUp, tenOClock, type World } from './world.ts'

type By = 'officer' | 'leader' | 'applicant'

const rolesOf: Record<By, readonly Role[]> = {
  officer: ['disclosureOfficer'],
  leader: ['approvingLeader'],
  applicant: ['applicant'],
}

/** One request as it is played: every fact is what the law decides about a command, none is written by hand. */
export class RequestPlay {
  readonly world: World
  readonly id: string
  readonly history: RecordedEvent<RequestRecord>[] = []
  readonly facts: RequestEvent[] = []
  readonly content: string
  state: RequestState = initialRequest
  day: Day

  constructor(world: World, day: Day, content: string, id = newId(tenOClock(day))) {
    this.world = world
    this.day = day
    this.content = content
    this.id = id
  }

  /** Lets days pass. @throws TimeIsUp when the story ends before. */
  wait(days: number): void {
    this.waitUntil(addDays(this.day, days))
  }

  waitUntil(day: Day): void {
    if (day > this.world.lastDay) throw new TimeIsUp()
    if (day > this.day) this.day = day
  }

  /** Takes a command that must be allowed. */
  take(command: RequestCommand, by: By = 'officer'): void {
    const decision = this.#decide(command, by)
    if (!decision.ok) throw new Error(`${command.command} on ${this.day}: ${decision.reasons.join('')}`)
    this.#append(decision.events, by)
  }

  /** Takes a command if the law allows it today. */
  attempt(command: RequestCommand, by: By = 'officer'): boolean {
    const decision = this.#decide(command, by)
    if (decision.ok) this.#append(decision.events, by)
    return decision.ok
  }

  /** Gives the request to somebody: a record of the office, not of the law. */
  assign(to: string | null): void {
    this.#append([{ type: 'assigned', day: this.day, to }], 'officer')
  }

  /** One of the requests that this one was split into, with all that has happened already. */
  part(id: string, content: string): RequestPlay {
    const part = new RequestPlay(this.world, this.day, content, id)
    part.#append(historyOfPart(this.facts, this.id), 'officer')
    return part
  }

  #decide(command: RequestCommand, by: By): RequestDecision {
    return decide(this.state, command, {
      today: this.day,
      calendar: this.world.calendar,
      roles: rolesOf[by],
      events: this.facts,
      personId: by === 'applicant' ? null : this.world[by],
    })
  }

  #append(records: readonly RequestRecord[], by: By): void {
    for (const record of records) {
      const event = record.type === 'submitted' ? { ...record, ...this.#intakeFacts(record.day) } : record
      this.history.push({
        version: this.history.length + 1,
        event,
        personId: by === 'applicant' ? null : this.world[by],
        recordedAt: tenOClock(this.day),
      })
      if (isOfficeRecord(event)) continue
      this.facts.push(event)
      this.state = evolve(this.state, event)
    }
  }

  #intakeFacts(day: Day) {
    const { year, number } = this.world.nextNumber('request', day)
    return {
      requestNo: `${year}-${String(number).padStart(4, '0')}`,
      queryCodeHash: createHash('sha256').update(this.id).digest('hex'),
    }
  }
}

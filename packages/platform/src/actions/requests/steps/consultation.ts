import type { Day } from '@gongkai/law'
import type { ConsultationOutcome, ConsultationParty, ObjectionGrounds } from '@gongkai/law/requests'
import { refuseFields } from '../../../outcome.ts'
import { takeStep } from '../change-request.ts'
import { keepReply, keepThirdParty } from '../third-parties.ts'
import { type Dated, dated, type Step, text } from './common.ts'

interface ConsultationFields extends Dated {
  party: ConsultationParty
  name?: string | undefined
  contact?: string | undefined
  address?: string | undefined
}

const orNull = (words: string): string | null => (words === '' ? null : words)

/**
 * 征求意见: of a third party (OGI 32), a joint maker (OGI 34) or another organ; the clock pauses. Who a third party is
 * lies sealed beside the request; only organs are named in the event.
 */
export const openConsultation: Step<ConsultationFields> = (platform, actor, input) => {
  const ofThirdParty = input.party === 'thirdParty'
  const name = text(input.name)
  let id = ''
  return takeStep(
    platform,
    actor,
    input,
    'openConsultation',
    ({ facts }) => {
      id = String(facts.filter(({ type }) => type === 'consultationOpened').length + 1)
      return {
        command: 'openConsultation',
        ...dated(input),
        id,
        party: input.party,
        ...(ofThirdParty ? {} : { name }),
      }
    },
    async ({ tx, organId }) => {
      if (!ofThirdParty || name === '') return
      const address = { requestId: input.requestId, consultationId: id, organId }
      const contact = orNull(text(input.contact))
      await keepThirdParty(tx, platform.encryption, address, { name, contact, address: orNull(text(input.address)) })
    },
  )
}

/** 登记征求意见书送达: from that day on the 15 working days run. */
export const registerArrival: Step<{ id: string; arrivedOn: Day }> = (platform, actor, { id, arrivedOn, ...target }) =>
  takeStep(platform, actor, target, 'registerArrival', () => ({ command: 'registerArrival', id, arrivedOn }))

interface ReplyFields extends Dated {
  id: string
  outcome: ConsultationOutcome
  grounds?: ObjectionGrounds | undefined
  /** What was answered, in words: sealed. */
  reply?: string | undefined
}

/** 登记意见: a consultation ends; when it was the last one, the clock runs on from the next day. */
export const closeConsultation: Step<ReplyFields> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'closeConsultation',
    ({ facts }) => {
      const opened = facts.find((fact) => fact.type === 'consultationOpened' && fact.id === input.id)
      const ofThirdParty = opened?.type === 'consultationOpened' && opened.party === 'thirdParty'
      if (ofThirdParty && input.outcome === 'objection' && input.grounds !== undefined && text(input.reply) === '') {
        return refuseFields({ reply: '请写明第三方不同意公开的理由' })
      }
      return {
        command: 'closeConsultation',
        ...dated(input),
        id: input.id,
        outcome: input.outcome,
        ...(input.grounds === undefined ? {} : { grounds: input.grounds }),
      }
    },
    async ({ tx }) => {
      const reply = text(input.reply)
      if (reply !== '') await keepReply(tx, platform.encryption, input.requestId, input.id, reply)
    },
  )

/** 告知第三方: what will be disclosed over its objection, and why the public interest demands it. OGI 32. */
export const informThirdParty: Step<Dated & { id: string; publicInterest: string; content: string }> = (
  platform,
  actor,
  input,
) =>
  takeStep(platform, actor, input, 'informThirdParty', () => ({
    command: 'informThirdParty',
    ...dated(input),
    id: input.id,
    publicInterest: text(input.publicInterest),
    content: text(input.content),
  }))

import type { ConsultationOutcome, ConsultationParty } from '@gongkai/law/requests'
import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, text } from './common.ts'

/** 征求意见: of a third party (OGI 32), a joint maker (OGI 34) or another organ; the clock pauses. */
export const openConsultation: Step<Dated & { party: ConsultationParty; name?: string | undefined }> = (
  platform,
  actor,
  input,
) =>
  takeStep(platform, actor, input, 'openConsultation', ({ facts }) => ({
    command: 'openConsultation',
    ...dated(input),
    id: String(facts.filter(({ type }) => type === 'consultationOpened').length + 1),
    party: input.party,
    name: text(input.name),
  }))

/** 登记意见: a consultation ends; when it was the last one, the clock runs on from the next day. */
export const closeConsultation: Step<Dated & { id: string; outcome: ConsultationOutcome }> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'closeConsultation', () => ({
    command: 'closeConsultation',
    ...dated(input),
    id: input.id,
    outcome: input.outcome,
  }))

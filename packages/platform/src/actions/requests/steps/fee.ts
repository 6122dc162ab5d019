import type { FeeBasis } from '@gongkai/law/fees'
import { monthlyOrdinal } from '../monthly-ordinal.ts'
import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, tell } from './common.ts'

/**
 * 通知收费: the clock stops until the fee is paid. By item the ordinal comes from the records of the month; by volume
 * the pages are told. Nobody types an amount. OGI 42, FEE.
 */
export const noticeFee: Step<Dated & { basis: FeeBasis; pages?: number | undefined }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'noticeFee',
    async ({ tx }) => ({
      command: 'noticeFee',
      ...dated(input),
      basis: input.basis,
      units: input.basis === 'items' ? await monthlyOrdinal(tx, input.requestId) : (input.pages ?? 0),
    }),
    tell(input.requestId, 'feeNoticed'),
  )

/** 登记缴费: the clock begins afresh. */
export const receivePayment: Step<Dated> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'receivePayment', () => ({ command: 'receivePayment', ...dated(input) }))

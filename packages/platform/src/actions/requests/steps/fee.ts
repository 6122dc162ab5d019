import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, tell } from './common.ts'

/** 通知收费: the clock stops until the fee is paid. OGI 42, FEE. */
export const noticeFee: Step<Dated & { amountYuan: number }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'noticeFee',
    () => ({ command: 'noticeFee', ...dated(input), amountYuan: input.amountYuan }),
    tell(input.requestId, 'feeNoticed'),
  )

/** 登记缴费: the clock begins afresh. */
export const receivePayment: Step<Dated> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'receivePayment', () => ({ command: 'receivePayment', ...dated(input) }))

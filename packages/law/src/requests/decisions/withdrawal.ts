import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

export const decideWithdraw: Decide<'withdraw'> = (state, command, context) => {
  const day = dayOf(command, context)
  const note = missing(command.note) ? {} : { note: command.note as string }
  return settle(commonReasons('withdraw', state, day, context), () => ({ type: 'withdrawn', day, ...note }))
}

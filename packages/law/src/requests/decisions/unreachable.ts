import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

export const decideRegisterUnreachable: Decide<'registerUnreachable'> = (state, command, context) => {
  const day = dayOf(command, context)
  const note = missing(command.note) ? {} : { note: command.note as string }
  return settle(commonReasons('registerUnreachable', state, day, context), () => ({
    type: 'contactFailed',
    day,
    ...note,
  }))
}

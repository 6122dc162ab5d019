import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

export const decideProposeProactive: Decide<'proposeProactive'> = (state, command, context) => {
  const day = dayOf(command, context)
  return settle(commonReasons('proposeProactive', state, day, context), () => ({ type: 'proactiveProposed', day }))
}

export const decideMakeProactive: Decide<'makeProactive'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('makeProactive', state, day, context)
  const { itemId } = command
  if (missing(itemId)) reasons.push('请先建立信息条目。')
  return settle(reasons, () => ({ type: 'madeProactive', day, itemId }))
}

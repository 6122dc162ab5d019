import { expect, test } from 'vitest'
import { orderedActions } from './ordered-actions.ts'

const action = (command: string, allowed: boolean, primary: boolean) => ({
  command,
  label: command,
  consequence: '',
  article: '',
  allowed,
  reasons: [],
  primary,
  fields: [],
})

test('what can be done comes before what cannot, the primary action first of all', () => {
  const given = [
    action('askCorrection', false, true),
    action('withdraw', true, false),
    action('answer', true, true),
    action('extend', true, false),
  ]
  expect(orderedActions(given).map(({ command }) => command)).toEqual(['answer', 'withdraw', 'extend', 'askCorrection'])
})

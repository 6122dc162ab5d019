import { describe, expect, test } from 'vitest'
import type { ActionField } from '../api/types.ts'
import { filledIn, initialValues, missingFields } from './command-values.ts'

const field = (name: string, kind: ActionField['kind'], required: boolean, label = name): ActionField => ({
  name,
  label,
  kind,
  required,
})
const fields = [
  field('day', 'day', true, '补正告知日期'),
  field('replyBy', 'day', true, '补正期限'),
  field('items', 'longText', true, '需要补正的内容'),
  field('note', 'text', false, '备注'),
]

describe('a form drawn from fields', () => {
  test('begins with what is suggested, and with nothing else', () => {
    const [day, ...others] = fields
    const suggested = [{ ...field('day', 'day', true), ...day, suggestion: '2026-04-08' }, ...others]
    expect(initialValues(suggested)).toEqual({ day: '2026-04-08', replyBy: null, items: null, note: null })
  })
  test('names every required field left open, blanks included', () => {
    expect(missingFields(fields, { day: '2026-04-08', replyBy: null, items: '  ', note: null })).toEqual({
      replyBy: '请选择补正期限',
      items: '请填写需要补正的内容',
    })
  })
  test('sends what was filled in, trimmed, and nothing for what was left open', () => {
    expect(filledIn({ day: '2026-04-08', items: ' 文号 ', note: '', workingDays: 0 })).toEqual({
      day: '2026-04-08',
      items: '文号',
      workingDays: 0,
    })
  })
})

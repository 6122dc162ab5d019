import { describe, expect, test } from 'vitest'
import type { ActionField } from '../api/types.ts'
import { filledIn, initialValues, missingFields, withFills } from './command-values.ts'

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
  const list: ActionField = {
    ...field('parts', 'list', true, '答复'),
    itemLabel: '项',
    fields: [
      {
        ...field('kind', 'select', true, '答复类型'),
        options: [
          { value: 'disclosed', label: '公开', fills: { articles: '甲' } },
          { value: 'denied', label: '不公开', fills: { articles: '乙' } },
        ],
      },
      { ...field('reasons', 'longText', true, '理由'), when: { field: 'kind', in: ['denied'] } },
      field('articles', 'text', false),
    ],
  }
  const whole = { ...field('whole', 'select', true, '整件计入'), when: { field: 'parts', moreThan: 1 } }
  test('asks for what belongs to the choices made, entry by entry', () => {
    expect(missingFields([list, whole], { parts: [{ kind: 'denied' }] })).toEqual({ 'parts.0.reasons': '请填写理由' })
    expect(missingFields([list, whole], { parts: [{ kind: 'disclosed' }, {}] })).toEqual({
      'parts.1.kind': '第2项：请选择答复类型',
      whole: '请选择整件计入',
    })
  })
  test('sends of a list what stands in the form', () => {
    const parts = [{ kind: 'disclosed', reasons: '从前写的', articles: ' 甲 ' }]
    expect(filledIn({ parts, whole: 'x' }, [list, whole])).toEqual({ parts: [{ kind: 'disclosed', articles: '甲' }] })
  })
  test('fills in what an option brings, unless somebody changed it', () => {
    const kind = list.fields?.[0] ?? field('kind', 'select', true)
    expect(withFills(kind, 'denied', { kind: 'denied', articles: '甲' })).toMatchObject({ articles: '乙' })
    expect(withFills(kind, 'denied', { kind: 'denied', articles: '甲第一款' })).toMatchObject({ articles: '甲第一款' })
  })
  test('sends what was filled in, trimmed, and nothing for what was left open', () => {
    expect(filledIn({ day: '2026-04-08', items: ' 文号 ', note: '', workingDays: 0 })).toEqual({
      day: '2026-04-08',
      items: '文号',
      workingDays: 0,
    })
  })
})

import { expect, test } from 'vitest'
import { groupedOptions, optionsOf, statusOptions } from './grouped-options.ts'

test('options stand in their groups, in the order given', () => {
  const granted = { value: 'disclosed', label: '予以公开' }
  const secret = { value: 'secret', label: '国家秘密', group: '（三）不予公开' }
  const notHeld = { value: 'notExist', label: '信息不存在', group: '（四）无法提供' }
  const law = { value: 'law', label: '法律禁止公开', group: '（三）不予公开' }
  expect(groupedOptions([granted, secret, notHeld, law])).toEqual([
    granted,
    { label: '（三）不予公开', options: [secret, law] },
    { label: '（四）无法提供', options: [notHeld] },
  ])
})

test('a state in which nothing has happened yet is nothing to choose', () => {
  const labels = { none: '没有', open: '办理中' }
  expect(statusOptions(labels)).toEqual([{ value: 'open', label: '办理中' }])
  expect(optionsOf(labels)).toEqual([{ value: 'none', label: '没有' }, ...statusOptions(labels)])
})

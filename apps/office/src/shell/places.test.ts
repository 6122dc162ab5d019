import { describe, expect, test } from 'vitest'
import { firstPlace, placesFor } from './places.ts'

const textsFor = (permissions: string[]) => placesFor(permissions).map((group) => group.map(({ text }) => text))

describe('the menu', () => {
  test('shows an officer the daily work first', () => {
    expect(textsFor(['request.read', 'item.read', 'annualReport.read', 'importedReport.read'])).toEqual([
      ['我的工作', '依申请公开', '日历', '主动公开'],
      ['年度报告', '报告核对'],
    ])
  })
  test('shows an administrator nothing that cannot be entered', () => {
    expect(textsFor(['organ.read', 'person.read', 'person.create'])).toEqual([['机构与人员']])
  })
})

describe('a person begins', () => {
  test.each([
    [['request.read', 'person.read'], '/'],
    [['auditRules.read', 'organ.setLetters', 'person.read'], '/people'],
    [['auditRules.read'], '/audit-rules'],
    [[], '/account'],
  ])('with %j at %s', (permissions, place) => {
    expect(firstPlace(permissions)).toBe(place)
  })
})

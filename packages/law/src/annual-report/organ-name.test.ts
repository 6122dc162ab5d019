import { describe, expect, it } from 'vitest'
import { compareOrganNames, matchOrganName, plainOrganName } from './organ-name.ts'

describe('names of one organ', () => {
  it.each([
    ['新平县 古城街道办事处（本级）', '新平县古城街道'],
    ['示范县人民政府办公室', '示范县'],
    ['高新区管委会', '高新区'],
    ['石桥镇人民政府党政办公室', '石桥镇'],
    ['水利局(水务局)', '水利局'],
  ])('%s is plainly %s', (name, plain) => expect(plainOrganName(name)).toBe(plain))

  it.each([
    ['安宁街道', '泸州市龙马潭区安宁街道', 'alias'],
    ['安宁街道', '安宁街道', 'same'],
    ['水务局', '示范市水务局', null],
    ['示范市水务局', '邻市水务局', null],
    ['', '', null],
  ])('%s and %s: %s', (a, b, match) => {
    expect(compareOrganNames(a, b)).toBe(match)
    expect(compareOrganNames(b, a)).toBe(match)
  })
})

describe('the organ that a printed name means', () => {
  const organs = [
    { id: 'anning', names: ['泸州市龙马潭区安宁街道', '安宁街道'] },
    { id: 'water', names: ['示范市水务局', '水务局'] },
    { id: 'water2', names: ['邻市水务局'] },
  ]

  it.each([
    ['安宁街道办事处', 'anning'],
    ['龙马潭区安宁街道', 'anning'],
    ['水务局', 'water'],
    ['邻市 水务局', 'water2'],
    ['某某街道', undefined],
    ['局', undefined],
    [null, undefined],
  ])('%s', (printed, id) => expect(matchOrganName(printed, organs)?.id).toBe(id))

  it('is nobody where two fit', () => {
    const twins = [{ names: ['甲县安宁街道'] }, { names: ['乙县安宁街道'] }]
    expect(matchOrganName('安宁街道', twins)).toBeNull()
    expect(matchOrganName('甲县安宁街道', twins)).toBe(twins[0])
  })
})

import { describe, expect, it } from 'vitest'
import { matchOrgan } from './match-organ.ts'
import { storableJson } from './storable-json.ts'

const organs = [
  { id: 'anning', name: '泸州市龙马潭区安宁街道', shortName: '安宁街道' },
  { id: 'gucheng', name: '古城街道办事处', shortName: '古城街道' },
  { id: 'shuiwu', name: '示范市水务局', shortName: '水务局' },
  { id: 'shuiwu2', name: '邻市水务局', shortName: '邻市水务局' },
]

describe('the organ of a report', () => {
  it.each([
    ['泸州市龙马潭区安宁街道', 'anning'],
    ['安宁街道办事处', 'anning'],
    ['龙马潭区安宁街道', 'anning'],
    ['古城街道', 'gucheng'],
    ['新平县 古城街道办事处', 'gucheng'],
    ['水务局', 'shuiwu'],
    ['示范市水务局（本级）', 'shuiwu'],
    ['某某街道', null],
    ['街道', null],
    ['', null],
    [null, null],
  ])('printed as %s is %s', (printed, id) => expect(matchOrgan(printed, organs)).toBe(id))

  it('is nobody when two organs have the name', () => {
    const twins = [...organs, { id: 'anning2', name: '安宁街道', shortName: '安宁' }]
    expect(matchOrgan('安宁街道', twins)).toBeNull()
  })
})

describe('text of a stranger', () => {
  it('is stored without characters that a database refuses', () => {
    const text = `a\0b\ud800c${'\ud83d\ude00'}`
    expect(JSON.parse(storableJson({ text, list: [text] }))).toEqual({ text: 'a�b�c😀', list: ['a�b�c😀'] })
  })
})

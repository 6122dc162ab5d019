import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { shareTotal } from './share-total.ts'

const found = (overview: string) => runRule(shareTotal, withProse(soundReport(), { overview }))

describe('SHARE_TOTAL', () => {
  test('fires where shares of a whole make 93 %', () => {
    expect(found('政府网站占61%，政务微信占22%，公示栏占10%。')).toMatchObject([
      { where: 'overview', found: 93, expected: 100 },
    ])
    expect(found('三类信息分别占50%、30%和28%。')).toMatchObject([{ found: 108 }])
  })

  test.each([
    '政府网站占61%，政务微信占27%，公示栏占12%。',
    '政府网站占33%，政务微信占33%，公示栏占33%。',
    '政府网站占20%，政务微信占10%，公示栏占5%。',
    '政府网站占61%，政务微信占30%。',
    '办结率100%，满意率98%，占比提高。',
  ])('stays quiet for %s', (overview) => {
    expect(found(overview)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { shareRounded } from './share-rounded.ts'

const found = (overview: string) => runRule(shareRounded, withProse(soundReport(), { overview }))

describe('SHARE_ROUNDED', () => {
  test('fires for 约20% of 74 in 325', () => {
    const findings = found('网站公开信息74条，约占比20%，微信公开125条，约占比40%；报刊公开126条，约占比40%。')
    expect(findings).toMatchObject([{ where: 'overview', found: '20%、40%、40%', expected: '22.8%、38.5%、38.8%' }])
    expect(findings[0]?.message).toContain('以合计325条计算，74条应为22.8%，写为约20%')
  })

  test('fires for a plain share of a list that is off by more than its last digit', () => {
    expect(found('公开信息200条，其中政策类90条，占48%，动态类110条，占55%。')).toMatchObject([
      { found: '48%', expected: '45.0%' },
    ])
  })

  test.each([
    ['rounded shares', '公开信息300条，其中政策类100条，占33%，动态类200条，占67%。'],
    ['cut shares', '公开信息300条，其中政策类100条，占33.3%，动态类200条，占66.6%。'],
    ['about, within a point', '网站74条，约占23%，微信125条，约占38%，报刊126条，约占39%。'],
    ['a share whose whole is not known', '公开重点领域信息90条，占48%。'],
    ['no shares', '办结率100%，群众满意率96.6%以上。'],
  ])('stays quiet for %s', (_, overview) => {
    expect(found(overview)).toEqual([])
  })
})

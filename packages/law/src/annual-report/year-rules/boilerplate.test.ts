import { describe, expect, test } from 'vitest'
import { runYearRule } from '../testing/run-rule.ts'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { boilerplate } from './boilerplate.ts'

const text =
  '2024年，我局政府信息公开工作取得一定成效，但仍存在不足：一是政策解读形式比较单一，图文类解读占比不高；二是部分栏目更新不够及时，个别信息发布滞后。'
const other =
  '全年共开展业务培训四次，针对答复文书不规范的情形组织案卷评查，建立季度通报制度；下一年将改版门户网站检索功能，增设无障碍阅读专区，听取企业意见。'
const before = { ...withProse(soundReport(), { problems: text.replace('2024', '2023') }), year: 2023 }

describe('BOILERPLATE', () => {
  test('fires where last year’s text stands again with another year', () => {
    const findings = runYearRule(boilerplate, withProse(soundReport(), { problems: text }), before)
    expect(findings).toMatchObject([{ where: 'problems', found: '100%' }])
  })

  test('stays quiet for a text of its own, and for one too short to say', () => {
    expect(runYearRule(boilerplate, withProse(soundReport(), { problems: other }), before)).toEqual([])
    const short = { ...withProse(soundReport(), { problems: '一是培训不够。' }), year: 2023 }
    expect(runYearRule(boilerplate, withProse(soundReport(), { problems: '一是培训不够。' }), short)).toEqual([])
  })
})

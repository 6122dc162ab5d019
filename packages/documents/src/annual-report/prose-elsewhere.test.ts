import { expect, test } from 'vitest'
import type { Passage } from './narrative.ts'
import { proseElsewhereOf } from './prose-elsewhere.ts'

const passage = (section: Passage['section'], text: string, isSection = false): Passage => ({
  text,
  line: 1,
  section,
  isSection,
})

test('prose outside the narrative sections is kept by the part in which it stands', () => {
  const prose = proseElsewhereOf([
    passage(null, '首页 > 信息公开年报'),
    passage(null, '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。'),
    passage('overview', '一、总体情况', true),
    passage('overview', '推进公开。'),
    passage('proactive', '二、主动公开政府信息情况', true),
    passage('proactive', '主动公开信息120条。'),
    passage('proactive', '其中机构类3条。'),
    passage('requests', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'),
  ])
  expect(prose).toEqual({
    preamble: '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
    proactive: '主动公开信息120条。\n其中机构类3条。',
  })
})

test('a report without such prose has none', () => {
  expect(proseElsewhereOf([passage('overview', '推进公开。')])).toEqual({})
})

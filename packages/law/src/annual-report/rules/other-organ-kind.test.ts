import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { otherOrganKind } from './other-organ-kind.ts'

const found = (organ: string, problems: string) =>
  runRule(otherOrganKind, { ...withProse(soundReport(), { problems }), organ })

describe('OTHER_ORGAN_KIND', () => {
  test.each([
    ['古城街道', '现在我镇的工作机制还不够完善。', '我镇'],
    ['古城街道', '向全镇群众公开。', '全镇'],
    ['三河镇人民政府', '我街道将加强培训。', '我街道'],
    ['清河区水务局', '本镇高度重视。', '本镇'],
    ['清河区卫生健康委员会', '我局高度重视。', '我局'],
    ['清河区人民政府', '我局高度重视。', '我局'],
  ])('fires in the report of %s for %s', (organ, problems, words) => {
    expect(found(organ, problems)).toMatchObject([{ where: 'problems', found: words }])
  })

  test('says each wording once per section', () => {
    expect(found('古城街道', '我镇机制不全。我镇人员不足。')).toHaveLength(1)
  })

  test.each([
    ['古城街道', '我街道按照我区、我市部署，打破自我局限，改变基本局面。'],
    ['三河镇人民政府', '我镇健全镇村两级机制，指导全镇各村。'],
    ['三河乡人民政府', '我乡推进安全镇域建设。'],
    ['清河区水务局', '我局指导全镇供水工作，全委会通过。'],
    ['清河区人民政府', '指导全镇公开工作。'],
    ['某研究中心', '我局推进公开。'],
  ])('stays quiet in the report of %s for %s', (organ, problems) => {
    expect(found(organ, problems)).toEqual([])
  })
})

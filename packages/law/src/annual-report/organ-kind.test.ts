import { describe, expect, test } from 'vitest'
import { lacksRuleMakingPower, organKind } from './organ-kind.ts'

describe('the kind of an organ follows from its name', () => {
  test.each([
    ['集里街道', 'subdistrict'],
    ['罗田河区柳树街道办事处', 'subdistrict'],
    ['安澜市三河镇人民政府', 'township'],
    ['三河镇', 'township'],
    ['石桥县人民政府办公室', 'countyGovernment'],
    ['安澜市人民政府办公室', 'cityGovernment'],
    ['西川市人民政府', 'cityGovernment'],
    ['湖南省长沙市浏阳市人民政府', 'countyGovernment'],
    ['东屏市南苑区人民政府', 'countyGovernment'],
    ['广西壮族自治区人民政府', 'provincialGovernment'],
    ['上海市人民政府办公厅', 'provincialGovernment'],
    ['博尔塔拉蒙古自治州人民政府', 'prefectureGovernment'],
    ['淄博经济开发区管理委员会办公室', 'developmentZone'],
    ['石桥县卫生健康委员会', 'department'],
    ['罗田河区住房和城乡建设局', 'department'],
    ['上海市水务局', 'department'],
    ['国家税务总局', 'stateCouncilDepartment'],
    ['中国人民银行', 'stateCouncilDepartment'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', (name, kind) => {
    expect(organKind(name)).toBe(kind)
  })

  test('a city may or may not make rules, so nothing is certain', () => {
    expect(lacksRuleMakingPower(organKind('西川市人民政府'))).toBe(false)
    expect(lacksRuleMakingPower(organKind('西川市水利局'))).toBe(true)
  })
})

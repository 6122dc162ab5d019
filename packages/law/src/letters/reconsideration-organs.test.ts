import { describe, expect, test } from 'vitest'
import { type RespondentKind, type RespondentOrgan, reconsiderationOrganOf } from './reconsideration-organs.ts'

const organ = (id: string, parentId: string | null, name: string, kind: RespondentKind): RespondentOrgan => ({
  id,
  parentId,
  name,
  kind,
})

const tree = [
  organ('province', null, '东海省人民政府', 'provincialGovernment'),
  organ('provinceFinance', 'province', '东海省财政厅', 'localDepartment'),
  organ('provinceTax', 'province', '国家税务总局东海省税务局', 'verticalDepartment'),
  organ('city', 'province', '江南市人民政府', 'localGovernment'),
  organ('cityFinance', 'city', '江南市财政局', 'localDepartment'),
  organ('cityOffice', 'city', '江南市人民政府办公室', 'localDepartment'),
  organ('cityJustice', 'city', '江南市司法局', 'justiceDepartment'),
  organ('cityTax', 'provinceTax', '国家税务总局江南市税务局', 'verticalDepartment'),
  organ('brigade', 'cityFinance', '江南市财政局高新区分局', 'dispatchedAgency'),
  organ('county', 'city', '城中区人民政府', 'localGovernment'),
  organ('countyJustice', 'cityJustice', '城中区司法局', 'justiceDepartment'),
  organ('subdistrict', 'county', '城中区湖滨街道办事处', 'dispatchedOrgan'),
  organ('township', 'county', '石桥镇人民政府', 'localGovernment'),
  organ('station', 'township', '石桥镇农业服务站', 'authorisedOrganisation'),
]

describe('the reconsideration organ', () => {
  test.each([
    ['a city department: its government, not the provincial department', 'cityFinance', ['江南市人民政府']],
    ['the office of a government: that government', 'cityOffice', ['江南市人民政府']],
    ['a provincial department: the provincial government', 'provinceFinance', ['东海省人民政府']],
    ['a county government: the city government', 'county', ['江南市人民政府']],
    ['a city government: the provincial government', 'city', ['东海省人民政府']],
    ['a township: the county government', 'township', ['城中区人民政府']],
    ['a sub-district office: the government that set it up', 'subdistrict', ['城中区人民政府']],
    ['a provincial government: itself', 'province', ['东海省人民政府']],
    ['a tax office: the tax office above it', 'cityTax', ['国家税务总局东海省税务局']],
    ['an outpost of a department: the government of that department', 'brigade', ['江南市人民政府']],
    ['an organisation of a township: the government above, for a township decides none', 'station', ['城中区人民政府']],
    ['a justice bureau: government or justice department above', 'countyJustice', ['江南市人民政府', '江南市司法局']],
  ])('of %s', (_case, id, expected) => {
    const found = tree.find((member) => member.id === id) as RespondentOrgan
    expect(reconsiderationOrganOf(found, tree).organs).toEqual(expected)
  })

  test('is unknown where the tree does not reach up to it', () => {
    const alone = organ('alone', null, '江南市人民政府', 'localGovernment')
    expect(reconsiderationOrganOf(alone, [alone]).organs).toBeNull()
    expect(reconsiderationOrganOf({ ...alone, parentId: 'gone' }, [alone]).organs).toBeNull()
  })

  test('is found in a tree that loops', () => {
    const a = organ('a', 'b', '甲局', 'localDepartment')
    const b = organ('b', 'a', '乙局', 'localDepartment')
    expect(reconsiderationOrganOf(a, [a, b]).organs).toBeNull()
  })
})

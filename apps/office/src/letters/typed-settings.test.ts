import { describe, expect, it } from 'vitest'
import { faultOf, settingsOf, typedOf } from './typed-settings.ts'

const settings = {
  redHead: true,
  headMark: '',
  signature: '',
  office: '',
  phone: '',
  address: '',
  reconsiderationOrgans: ['示范市人民政府'],
  respondent: null,
  court: '',
  online: '',
  special: 'asR2' as const,
  payment: '',
  closing: [],
  imprint: 'none' as const,
  imprintIssuer: '',
  partialDisclosure: '',
  copyTo: ['示范市司法局', '示范市档案局'],
}

describe('settings as they are typed', () => {
  it('come back as they were, blank lines left out', () => {
    const typed = typedOf(settings)
    expect(typed.copyTo).toBe('示范市司法局\n示范市档案局')
    expect(settingsOf(typed)).toEqual(settings)
    expect(settingsOf({ ...typed, copyTo: '\n示范市司法局\n \n' }).copyTo).toEqual(['示范市司法局'])
  })

  it('have the sentence of the check beside them, with the line that is wrong', () => {
    const fields = { 'settings.copyTo.1': '最多写40个字', partialDisclosure: '应当写明其余内容不予公开' }
    expect(faultOf(fields, 'copyTo')).toBe('第 2 行：最多写40个字')
    expect(faultOf(fields, 'partialDisclosure')).toBe('应当写明其余内容不予公开')
    expect(faultOf(fields, 'court')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import {
  formatDocumentNo,
  isBankCardNumber,
  isLandlineNumber,
  isMobileNumber,
  isOrganisationCode,
  isResidentId,
  isUnifiedSocialCreditCode,
  maskBankCard,
  maskName,
  maskPhone,
  maskResidentId,
  parseDocumentNo,
  parseResidentId,
  suggestDocumentNo,
} from './index.ts'

describe('resident identity numbers', () => {
  it('reads the birthday and the sex', () => {
    expect(parseResidentId('11010519491231002X')).toEqual({ form: 18, birthday: '1949-12-31', sex: 'female' })
    expect(parseResidentId('11010519491231002x')).toEqual({ form: 18, birthday: '1949-12-31', sex: 'female' })
    expect(parseResidentId('110105491231003')).toEqual({ form: 15, birthday: '1949-12-31', sex: 'male' })
  })

  it.each([
    ['wrong check digit', '110105194912310021'],
    ['no such day', '110105194902310027'],
    ['no such day in the old form', '110105490231003'],
    ['too short', '1101051949123100'],
    ['region starts with 0', '01010519491231002X'],
    ['empty', ''],
  ])('refuses: %s', (_why, text) => {
    expect(isResidentId(text)).toBe(false)
  })

  it('finds every single wrong digit', () => {
    const valid = '11010519491231002X'
    for (let index = 0; index < 17; index++) {
      for (const digit of '0123456789') {
        if (digit === valid[index]) continue
        expect(isResidentId(valid.slice(0, index) + digit + valid.slice(index + 1))).toBe(false)
      }
    }
  })
})

describe('organisation codes', () => {
  it.each(['000014349', '01404053X', '717817552', '00001434-9'])('%s is valid', (code) => {
    expect(isOrganisationCode(code)).toBe(true)
  })
  it.each(['000014348', '014040530', '00001434', '00001434-99', ''])('%s is not', (code) => {
    expect(isOrganisationCode(code)).toBe(false)
  })
})

describe('unified social credit codes', () => {
  it.each(['91350100M000100Y43', '11370300MB2823262F', '11441700007280420Y', '11370322004222241N'])(
    '%s is valid',
    (code) => {
      expect(isUnifiedSocialCreditCode(code)).toBe(true)
    },
  )
  it.each(['91350100M000100Y4Z', '91350100M000100Y44', '91350100M000100Y4', '91350100I000100Y43', ''])(
    '%s is not',
    (code) => {
      expect(isUnifiedSocialCreditCode(code)).toBe(false)
    },
  )
})

describe('contact and card numbers', () => {
  it.each(['13800138000', '+8613800138000', '8619912345678'])('%s is a mobile number', (text) => {
    expect(isMobileNumber(text)).toBe(true)
  })
  it.each(['12800138000', '1380013800', '138001380000', '010-12345678'])('%s is none', (text) => {
    expect(isMobileNumber(text)).toBe(false)
  })
  it('knows landlines', () => {
    expect(isLandlineNumber('010-12345678')).toBe(true)
    expect(isLandlineNumber('05311234567-801')).toBe(true)
    expect(isLandlineNumber('12345678')).toBe(false)
  })
  it('checks bank cards by Luhn', () => {
    expect(isBankCardNumber('6222020000000000005')).toBe(luhn('6222020000000000005'))
    expect(isBankCardNumber('4111111111111111')).toBe(true)
    expect(isBankCardNumber('4111111111111112')).toBe(false)
    expect(isBankCardNumber('411111111111111')).toBe(false)
    expect(isBankCardNumber('0000000000000000')).toBe(false)
  })
})

/** The same check written from the right with strings. */
const luhn = (text: string): boolean =>
  [...text]
    .reverse()
    .map((digit, index) => String(Number(digit) * (index % 2 === 0 ? 1 : 2)))
    .join('')
    .split('')
    .reduce((sum, digit) => sum + Number(digit), 0) %
    10 ===
  0

describe('document numbers', () => {
  it('are read and written with 六角括号', () => {
    const read = parseDocumentNo('国办函〔2026〕1号')
    expect(read).toEqual({ mark: '国办函', year: 2026, serial: 1 })
    expect(formatDocumentNo({ mark: '国办函', year: 2026, serial: 1 })).toBe('国办函〔2026〕1号')
  })

  it.each([
    ['国办函[2026]1号', '国办函〔2026〕1号'],
    ['国办函（2026）1号', '国办函〔2026〕1号'],
    ['国办函【2026】第01号', '国办函〔2026〕1号'],
    ['国办函 〔2026〕 1 号', '国办函〔2026〕1号'],
    ['国办函〔2026〕007号', '国办函〔2026〕7号'],
  ])('%s is no document number; %s is offered', (text, suggestion) => {
    expect(parseDocumentNo(text)).toBeNull()
    expect(suggestDocumentNo(text)).toBe(suggestion)
  })

  it('offers nothing where nothing is wrong or nothing can be guessed', () => {
    expect(suggestDocumentNo('国办函〔2026〕1号')).toBeNull()
    expect(suggestDocumentNo('无文号')).toBeNull()
  })
})

describe('masking', () => {
  it.each([
    ['张三', '张*'],
    ['欧阳修文', '欧***'],
    ['李', '*'],
    ['𠮷田', '𠮷*'],
    ['', ''],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })

  it('keeps no more of a number than is needed to recognise it', () => {
    expect(maskResidentId('11010519491231002X')).toBe('110***********002X')
    expect(maskResidentId('1234567')).toBe('*******')
    expect(maskPhone('13800138000')).toBe('138****8000')
    expect(maskPhone('010-12345678')).toBe('********5678')
    expect(maskPhone('12')).toBe('**')
    expect(maskBankCard('4111111111111111')).toBe('************1111')
  })
})

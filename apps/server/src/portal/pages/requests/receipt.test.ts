import { createEncryption } from '@gongkai/platform/encryption'
import { describe, expect, test } from 'vitest'
import { openReceipt, sealReceipt } from './receipt.ts'

const receipt = {
  requestNo: '2026-0001',
  organId: 'zhujian',
  organName: '示范市住房和城乡建设局',
  submittedOn: '2026-03-02',
  queryCode: 'ABCD-EFGH-JKMN-PQRS',
}

const installation = (key: number, minutes = 0) => ({
  encryption: createEncryption({ current: 1, keys: new Map([[1, Buffer.alloc(32, key)]]) }),
  now: () => new Date(Date.UTC(2026, 2, 2, 2, minutes)),
})

describe('the sealed receipt', () => {
  const cookie = sealReceipt(installation(7), receipt)

  test('is opened by the installation that sealed it, for a quarter of an hour', () => {
    expect(openReceipt(installation(7, 14), cookie)).toEqual(receipt)
    expect(openReceipt(installation(7, 15), cookie)).toBeNull()
  })

  test('does not show the code to whoever reads the cookie', () => {
    expect(Buffer.from(cookie, 'base64url').toString('latin1')).not.toContain('ABCD')
  })

  test.each([
    ['no cookie', undefined],
    ['an empty cookie', ''],
    ['a made-up cookie', 'bm90IGEgcmVjZWlwdA'],
    ['a changed cookie', `${cookie.slice(0, -2)}AA`],
  ])('%s is no receipt', (_, value) => {
    expect(openReceipt(installation(7), value)).toBeNull()
  })

  test('another installation cannot open it', () => {
    expect(openReceipt(installation(8), cookie)).toBeNull()
  })
})

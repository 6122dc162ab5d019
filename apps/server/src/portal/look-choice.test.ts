import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLook, safeReturn, switchLook, writeLook } from './look-choice.ts'

test('a choice comes back from its cookie', () => {
  for (const text of ['normal', 'large'] as const) {
    for (const contrast of ['normal', 'high'] as const) {
      expect(readLook(writeLook({ text, contrast }))).toEqual({ text, contrast })
    }
  }
})

test('a cookie that is none of ours is the normal look', () => {
  fc.assert(
    fc.property(fc.string(), (cookie) => {
      const look = readLook(cookie)
      expect(look.text === 'large').toBe(cookie.split('.').includes('large'))
    }),
  )
})

test('a switch changes its own side only, an unknown one nothing', () => {
  const look = { text: 'large', contrast: 'normal' } as const
  expect(switchLook(look, 'contrast', 'high')).toEqual({ text: 'large', contrast: 'high' })
  expect(switchLook(look, 'text', 'huge')).toEqual(look)
  expect(switchLook(look, 'colour', 'high')).toEqual(look)
})

test('the way back stays on this site', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (address) => {
      const back = new URL(safeReturn(address), 'http://portal.test/')
      expect(back.host).toBe('portal.test')
    }),
  )
})

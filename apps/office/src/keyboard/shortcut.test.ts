import { describe, expect, test } from 'vitest'
import { isTyping, pressMeans } from './shortcut.ts'

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
})

describe('a pressed key', () => {
  test('means its shortcut, with Caps Lock too', () => {
    expect(pressMeans(press('j'), { key: 'j' })).toBe(true)
    expect(pressMeans(press('J'), { key: 'j' })).toBe(true)
    expect(pressMeans(press('?'), { key: '?' })).toBe(true)
  })
  test('means nothing with a modifier or inside an input method', () => {
    expect(pressMeans(press('j', { ctrlKey: true }), { key: 'j' })).toBe(false)
    expect(pressMeans(press('j', { isComposing: true }), { key: 'j' })).toBe(false)
  })
})

describe('typing', () => {
  test.each([
    [{ tagName: 'INPUT', type: 'text' }, true],
    [{ tagName: 'INPUT', type: 'search' }, true],
    [{ tagName: 'TEXTAREA' }, true],
    [{ tagName: 'DIV', isContentEditable: true }, true],
    [{ tagName: 'INPUT', type: 'checkbox' }, false],
    [{ tagName: 'BUTTON' }, false],
    [null, false],
  ])('%j is %s', (target, expected) => {
    expect(isTyping(target)).toBe(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, foldLine, icalendar } from './icalendar.ts'

/** A reader of folded lines, by RFC 5545 3.1. */
const unfold = (text: string): string => text.replaceAll('\r\n ', '')

describe('a calendar', () => {
  it('reads as RFC 5545 wants it', () => {
    const text = icalendar(
      '到期日',
      [{ uid: 'due-1@gongkai', day: '2026-12-31', summary: '2026-0001 答复到期', description: '一,二;三\\四\n五' }],
      new Date('2026-03-02T02:00:00.123Z'),
    )
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Gongkai//Due dates//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:到期日',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'BEGIN:VEVENT',
      'UID:due-1@gongkai',
      'DTSTAMP:20260302T020000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:2026-0001 答复到期',
      'DESCRIPTION:一\\,二\\;三\\\\四\\n五',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('folds any line into pieces of at most 75 octets that give the line again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = escapeText(text)
        const folded = foldLine(line)
        for (const piece of folded.split('\r\n')) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75)
        expect(unfold(folded)).toBe(line)
      }),
    )
  })

  it('escapes so that no text can begin a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        expect(escapeText(text)).not.toMatch(/[\r\n]|(?<!\\)(\\\\)*[;,]/)
      }),
    )
  })
})

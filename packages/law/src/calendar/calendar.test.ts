import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addCalendarDays,
  addDays,
  addWorkingDays,
  chineseCalendar,
  compareDays,
  dayMark,
  daysBetween,
  formatDayChinese,
  fromDayNumber,
  holidayNotices,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  parseDay,
  toDayNumber,
  weekday,
  withRegionalDays,
  workingDaysBetween,
} from './index.ts'

const dayNumbers = fc.integer({ min: toDayNumber('2017-01-01'), max: toDayNumber('2029-12-31') })
const days = dayNumbers.map(fromDayNumber)

describe('legal days', () => {
  it.each(['2026-03-02', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s is a day', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-3-02',
    '2026-03-02 ',
    ' 2026-3-02',
    '2026/03/02',
    '２０２６-03-02',
    '0206-03-02',
    '9999-12-31',
    '20260302',
    '',
    null,
    20260302,
    {},
  ])('%j is no day', (value) => {
    expect(parseDay(value)).toBeNull()
  })

  it('counts days as the proleptic Gregorian calendar of the platform does', () => {
    for (let number = toDayNumber('1900-01-01'); number <= toDayNumber('2199-12-31'); number++) {
      const expected = new Date(number * 86_400_000)
      const day = fromDayNumber(number)
      if (day !== expected.toISOString().slice(0, 10) || toDayNumber(day) !== number) throw new Error(day)
      if (weekday(day) !== ((expected.getUTCDay() + 6) % 7) + 1) throw new Error(`weekday of ${day}`)
    }
    expect(toDayNumber('1970-01-01')).toBe(0)
  })

  it('adds, subtracts and compares', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -900, max: 900 }), (day, count) => {
        const later = addDays(day, count)
        expect(daysBetween(day, later)).toBe(count)
        expect(Math.sign(compareDays(later, day))).toBe(Math.sign(count))
      }),
    )
  })

  it('writes a day for people', () => {
    expect(formatDayChinese('2026-04-16')).toBe('2026年4月16日（星期四）')
    expect(formatDayChinese('2026-01-04')).toBe('2026年1月4日（星期日）')
  })
})

describe('holiday notices', () => {
  it('agree day by day with an independent calendar from 2019 to 2026', () => {
    const differing: string[] = []
    for (let number = toDayNumber('2018-12-29'); number <= toDayNumber('2026-12-31'); number++) {
      const day = fromDayNumber(number)
      if (isWorkingDay(day, chineseCalendar) !== chineseDays.isWorkday(day)) differing.push(day)
    }
    expect(differing).toEqual([])
  })

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, count) => {
    expect(workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, chineseCalendar)).toBe(count)
  })

  it('make only Saturdays and Sundays into make-up days, and cite a document number and a content id', () => {
    for (const notice of holidayNotices) {
      expect(notice.documentNo).toMatch(/^国办发明电〔20\d\d〕[1-9]\d*号$/)
      expect(notice.contentId).toMatch(/^content_\d{7}$/)
      for (const { day } of notice.makeupWorkdays) expect(weekday(day)).toBeGreaterThan(5)
      for (const block of notice.off) expect(compareDays(block.from, block.to)).toBeLessThanOrEqual(0)
    }
  })

  it('let the later notice hold: the Spring Festival of 2020 ran to 2 February, Labour Day 2019 from 1 to 4 May', () => {
    expect(dayMark('2020-02-01', chineseCalendar)).toEqual({
      kind: 'off',
      name: '春节',
      source: '国办发明电〔2020〕1号',
    })
    expect(isWorkingDay('2020-01-31', chineseCalendar)).toBe(false)
    expect(isWorkingDay('2020-02-03', chineseCalendar)).toBe(true)
    expect(isWorkingDay('2019-05-02', chineseCalendar)).toBe(false)
    expect(isWorkingDay('2019-05-05', chineseCalendar)).toBe(true)
    expect(dayMark('2026-03-02', chineseCalendar)).toBeNull()
  })

  it('cover 2019 to 2026 and leave other years provisional', () => {
    expect([...chineseCalendar.years]).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    expect(isProvisional('2026-12-31', chineseCalendar)).toBe(false)
    expect(isProvisional('2027-01-01', chineseCalendar)).toBe(true)
    expect(isProvisional('2018-06-01', chineseCalendar)).toBe(true)
  })
})

describe('periods of working days', () => {
  it.each([
    ['2022-09-30', 20, '2022-11-02'],
    ['2025-01-20', 20, '2025-02-21'],
    ['2025-12-19', 40, '2026-02-14'],
    ['2026-01-04', 20, '2026-01-30'],
    ['2026-02-06', 7, '2026-02-24'],
    ['2026-02-06', 20, '2026-03-12'],
    ['2026-03-02', 20, '2026-03-30'],
    ['2026-03-25', 15, '2026-04-16'],
    ['2026-09-18', 7, '2026-09-29'],
    ['2026-09-18', 20, '2026-10-22'],
    ['2026-03-07', 0, '2026-03-07'],
  ])('from %s, %i working days end on %s', (from, count, due) => {
    expect(addWorkingDays(from, count, chineseCalendar)).toBe(due)
  })

  it('are counted as by walking from day to day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (from, count) => {
        let walked = from
        for (let left = count; left > 0; ) {
          walked = addDays(walked, 1)
          if (isWorkingDay(walked, chineseCalendar)) left--
        }
        expect(addWorkingDays(from, count, chineseCalendar)).toBe(walked)
        expect(workingDaysBetween(from, walked, chineseCalendar)).toBe(count)
        expect(workingDaysBetween(walked, from, chineseCalendar)).toBe(-count)
      }),
    )
  })

  it('refuse a negative or broken length as a fault of the caller', () => {
    expect(() => addWorkingDays('2026-03-02', -1, chineseCalendar)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-03-02', 1.5, chineseCalendar)).toThrow(RangeError)
  })

  it('go on to the next working day', () => {
    expect(nextWorkingDay('2026-02-14', chineseCalendar)).toBe('2026-02-24')
    expect(nextWorkingDay('2026-09-18', chineseCalendar)).toBe('2026-09-20')
  })
})

describe('periods of calendar days', () => {
  it.each([
    // 60 days from 2026-03-02 end on Friday 1 May, a holiday: the end moves behind the holiday.
    ['2026-03-02', 60, '2026-05-06'],
    ['2026-03-03', 15, '2026-03-18'],
    ['2026-03-05', 30, '2026-04-07'],
    // An end on a make-up Saturday stays.
    ['2026-04-24', 15, '2026-05-09'],
  ])('from %s, %i days end on %s', (from, count, end) => {
    expect(addCalendarDays(from, count, chineseCalendar)).toBe(end)
  })
})

describe('regional days', () => {
  it('lie over the national calendar without changing it', () => {
    const region = withRegionalDays(chineseCalendar, {
      name: '示范自治区',
      source: '示范政发〔2026〕3号',
      off: [{ name: '示范节', day: '2026-03-03' }],
      makeupWorkdays: [{ name: '示范节', day: '2026-03-07' }],
    })
    expect(isWorkingDay('2026-03-03', region)).toBe(false)
    expect(isWorkingDay('2026-03-07', region)).toBe(true)
    expect(isWorkingDay('2026-03-03', chineseCalendar)).toBe(true)
    expect(addWorkingDays('2026-03-02', 5, region)).toBe('2026-03-09')
    expect(addWorkingDays('2026-03-02', 20, region)).toBe('2026-03-30')
    expect(region.name).toBe('全国工作日历（示范自治区）')
  })
})

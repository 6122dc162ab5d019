import { describe, expect, it } from 'vitest'
import { buildCalendar, holidayNotices, isWorkingDay, readHolidayNotice } from './index.ts'

const notice = {
  year: 2027,
  title: '国务院办公厅关于2027年部分节假日安排的通知',
  documentNo: '国办发明电〔2026〕9号',
  publishedOn: '2026-11-05',
  off: [{ name: '国庆节', from: '2027-10-01', to: '2027-10-07' }],
  makeupWorkdays: [{ name: '国庆节', day: '2027-10-09' }],
}

describe('a holiday notice from outside', () => {
  it('is read and laid over the calendar', () => {
    const read = readHolidayNotice(notice)
    if (!read.ok) throw new Error(read.reasons.join())
    const calendar = buildCalendar('x', [...holidayNotices, read.notice])
    expect(isWorkingDay('2027-10-04', calendar)).toBe(false)
    expect(isWorkingDay('2027-10-09', calendar)).toBe(true)
  })
  it.each(holidayNotices)('$documentNo, which is built in, would be read', (builtIn) => {
    expect(readHolidayNotice(builtIn)).toMatchObject({ ok: true })
  })
  it.each([
    [null, '应当是一个对象'],
    [{ ...notice, year: '2027' }, '年份'],
    [{ ...notice, documentNo: ' ' }, '发文字号'],
    [{ ...notice, publishedOn: '2026-13-01' }, '发布日期'],
    [{ ...notice, off: [] }, '至少填写一段'],
    [{ ...notice, off: [{ from: '2027-10-07', to: '2027-10-01' }] }, '早于开始'],
    [{ ...notice, off: [{ from: '2027-10-01', to: '2027-10-31' }] }, '超过15天'],
    [{ ...notice, off: [{ from: '2026-10-01', to: '2026-10-02' }] }, '不在2027年'],
    [{ ...notice, makeupWorkdays: [{ day: '2027-10-11' }] }, '不是星期六或者星期日'],
    [{ ...notice, makeupWorkdays: [{ day: '2027-10-02' }] }, '既放假又调休'],
  ])('is refused: %j', (value, part) => {
    const read = readHolidayNotice(value)
    expect(read.ok ? '' : read.reasons.join()).toContain(part)
  })
})

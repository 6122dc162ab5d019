import type { Day } from '../day.ts'
import { daysBetween, parseDay, weekday } from './day-arithmetic.ts'
import type { HolidayBlock, HolidayNotice } from './holiday-notices.ts'

export type ReadHolidayNotice = { ok: true; notice: HolidayNotice } | { ok: false; reasons: string[] }

/** No block of days off is longer than this; a longer one is a slip of the pen. */
const longestBlock = 15

/**
 * A holiday notice from an untrusted value, e.g. a file of the administrator, or every reason (Chinese) why it cannot be
 * one. Nothing is repaired: a calendar that is silently wrong moves due days.
 */
export function readHolidayNotice(value: unknown): ReadHolidayNotice {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      ok: false,
      reasons: ['放假通知应当是一个对象，包含 year、title、documentNo、publishedOn、off、makeupWorkdays。'],
    }
  }
  const given = value as Record<string, unknown>
  const reasons: string[] = []
  const words = (field: string, label: string): string => {
    const text = typeof given[field] === 'string' ? given[field].trim() : ''
    if (text === '') reasons.push(`请填写${label}（${field}）。`)
    return text
  }
  const year = given['year']
  if (!Number.isInteger(year) || (year as number) < 2000 || (year as number) > 2100) {
    reasons.push('请填写通知安排的年份（year），例如 2027。')
  }
  const title = words('title', '通知的标题')
  const documentNo = words('documentNo', '发文字号')
  const publishedOn = parseDay(given['publishedOn'])
  if (publishedOn === null) reasons.push('请填写发布日期（publishedOn），写成“2026-11-05”的形式。')
  const off = list(given['off']).map((entry, index) => readBlock(entry, index, reasons))
  const makeupWorkdays = list(given['makeupWorkdays']).map((entry, index) => readMakeup(entry, index, reasons))
  if (off.length === 0) reasons.push('请至少填写一段放假的日期（off）。')
  if (reasons.length > 0 || publishedOn === null) return { ok: false, reasons }

  const notice: HolidayNotice = {
    year: year as number,
    title,
    documentNo,
    publishedOn,
    contentId: typeof given['contentId'] === 'string' ? given['contentId'] : '',
    off,
    makeupWorkdays,
  }
  const faults = noticeFaults(notice)
  return faults.length === 0 ? { ok: true, notice } : { ok: false, reasons: faults }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const fieldOf = (entry: unknown, field: string): unknown =>
  typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[field] : undefined

function nameOf(entry: unknown): string {
  const name = fieldOf(entry, 'name')
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : '放假'
}

function readBlock(entry: unknown, index: number, reasons: string[]): HolidayBlock {
  const from = parseDay(fieldOf(entry, 'from'))
  const to = parseDay(fieldOf(entry, 'to')) ?? from
  const block = { name: nameOf(entry), from: from ?? '', to: to ?? '' }
  if (from === null || to === null) reasons.push(`第${index + 1}段放假（${block.name}）的起止日期不对。`)
  else if (to < from) reasons.push(`第${index + 1}段放假（${block.name}）的结束日期早于开始日期。`)
  else if (daysBetween(from, to) >= longestBlock) {
    reasons.push(`第${index + 1}段放假（${block.name}）超过${longestBlock}天，请核对。`)
  }
  return block
}

function readMakeup(entry: unknown, index: number, reasons: string[]): { name: string; day: Day } {
  const day = parseDay(fieldOf(entry, 'day'))
  const name = nameOf(entry)
  if (day === null) reasons.push(`第${index + 1}个调休上班的日期不对。`)
  else if (weekday(day) <= 5) reasons.push(`调休上班的${day}不是星期六或者星期日，请核对。`)
  return { name, day: day ?? '' }
}

/** What cannot be in a notice whose days can be read: days of another year, a day both off and worked. */
function noticeFaults({ year, off, makeupWorkdays }: HolidayNotice): string[] {
  const reasons: string[] = []
  const within = (day: Day): boolean => day >= `${year - 1}-12-01` && day <= `${year + 1}-01-15`
  for (const { name, from, to } of off) {
    if (!within(from) || !within(to)) reasons.push(`${name}放假的日期${from}至${to}不在${year}年。`)
  }
  for (const { day } of makeupWorkdays) {
    if (!within(day)) reasons.push(`调休上班的日期${day}不在${year}年。`)
    if (off.some(({ from, to }) => from <= day && day <= to)) reasons.push(`${day}既放假又调休上班，请核对。`)
  }
  return reasons
}

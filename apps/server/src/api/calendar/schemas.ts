import { z } from 'zod'
import { day, filledLine, line, next } from '../schemas.ts'

const block = z.object({ name: line(40), from: day, to: day })
const makeup = z.object({ name: line(40), day })

const notice = {
  year: z.number().int().min(2000).max(2100).describe('通知安排的年份'),
  title: filledLine(100),
  documentNo: filledLine(60),
  publishedOn: day,
  off: z.array(block).max(40).describe('放假的日期，起止都算'),
  makeupWorkdays: z.array(makeup).max(40).describe('调休上班的星期六、星期日'),
}

export const holidayNoticeBody = z.object(notice).meta({ id: 'HolidayNotice' })

export const calendarView = z
  .object({
    years: z.array(z.number().int()).describe('有放假通知的年份；其他年份的日期是暂定的'),
    notices: z.array(z.object({ ...notice, contentId: z.string(), builtIn: z.boolean().describe('随软件内置') })),
  })
  .meta({ id: 'Calendar' })

export const dueChangeList = z
  .object({
    rows: z.array(
      z.object({
        id: z.string(),
        requestId: z.string(),
        requestNo: z.string(),
        subject: z.string(),
        organId: z.string(),
        documentNo: z.string(),
        dueBefore: day.nullable(),
        dueAfter: day.nullable(),
        provisionalBefore: z.boolean(),
        provisionalAfter: z.boolean(),
        changedAt: z.string().describe('ISO 8601'),
      }),
    ),
    next,
  })
  .meta({ id: 'DueChangeList' })

import type { Day } from '@gongkai/law'
import { formatDateChinese, formatDayChinese, type WorkingDayCalendar, workingDaysBetween } from '@gongkai/law/calendar'
import { daysLeft, dueSoonWorkingDays } from '@gongkai/law/clock'
import type { ApplicantStatus } from '@gongkai/platform/actions/requests'
import type { StatusKind } from '../../patterns/status.tsx'

/** Where a request stands, in plain words: the mark, the sentence with the day, the distance, what the applicant does. */
export interface Standing {
  mark: { kind: StatusKind; label: string }
  sentence: string
  distance: string | null
  /** What happens now, for the end of the story. */
  now: { title: string; text: string } | null
  /** What comes next and by when; null when nothing does. */
  next: { when: string | null; title: string; text: string } | null
}

const nothingToDo = '您现在不需要做什么。'

/** The standing of a request for its applicant on a day. */
export function standingOf(status: ApplicantStatus, today: Day, calendar: WorkingDayCalendar): Standing {
  switch (status.status) {
    case 'none':
    case 'submitted':
      return {
        mark: { kind: 'paused', label: '待确认' },
        sentence: '等机关与您确认收到申请',
        distance: '双方确认之日为收到申请之日，从第二天起算 20 个工作日。',
        now: { title: '机关准备与您联系确认', text: '请留意电话和邮件。' },
        next: { when: null, title: '确认收到，开始计算期限', text: '网上申请从双方确认的第二天起算答复期限。' },
      }
    case 'handling':
      return handling(status, today, calendar)
    case 'consulting':
      return {
        ...(status.dueOn === null
          ? {
              mark: { kind: 'paused', label: '征求意见中' },
              sentence: '期限暂停：正在征求意见',
              distance: '征求第三方或者其他机关意见的时间不计算在答复期限内；意见收到后，会显示新的到期日。',
            }
          : handling(status, today, calendar)),
        now: { title: '正在征求意见', text: nothingToDo },
        next: { when: null, title: '收到意见，继续计算期限', text: '第三方不同意公开的，由机关依法决定是否公开。' },
      }
    case 'awaitingCorrection':
      return {
        mark: { kind: 'soon', label: '等您补正' },
        sentence: '需要您补正申请',
        distance: '请按要求补正。收到补正后，答复期限从头计算。',
        now: {
          title: '等您补正',
          text: '可以在“您可以”里提交补正，也可以当面、邮寄补正。无正当理由逾期不补正的，视为放弃申请。',
        },
        next: { when: null, title: '收到补正，重新计算期限', text: '从收到补正的第二天起算 20 个工作日。' },
      }
    case 'awaitingPayment':
      return {
        mark: { kind: 'soon', label: '等您缴费' },
        sentence: '需要您缴纳信息处理费',
        distance: '请按收费通知缴纳。缴费后，答复期限从头计算。',
        now: { title: '等您缴费', text: '自收到通知之日起 20 个工作日内缴纳；逾期未缴纳的，视为放弃申请。' },
        next: { when: null, title: '收到缴费，重新计算期限', text: '从缴费的第二天起算 20 个工作日。' },
      }
    case 'answered':
      return {
        mark: { kind: 'running', label: '已答复，待送达' },
        sentence: '机关已经作出答复，正在送达',
        distance: answeredInTime(status, calendar),
        now: { title: '正在送达', text: '按您选择的途径送达；送达后可以在这里查看。' },
        next: { when: null, title: '送达', text: '送达后，答复的内容会显示在这一页。' },
      }
    case 'delivered':
      return {
        mark: { kind: 'done', label: '已答复' },
        sentence: '已经答复并送达',
        distance: answeredInTime(status, calendar),
        now: null,
        next: null,
      }
    case 'withdrawn':
      return {
        mark: { kind: 'paused', label: '已撤回' },
        sentence: '申请已经撤回，不再办理',
        distance: null,
        now: null,
        next: null,
      }
    case 'split':
      return {
        mark: { kind: 'done', label: '已拆分' },
        sentence: '申请已经拆分，每件分别答复',
        distance: '各件列在下面。也可以直接查询其中一件：在查询码后面加上件的序号，例如“-1”。',
        now: null,
        next: null,
      }
    case 'concluded':
      return {
        mark: { kind: 'done', label: '已办结' },
        sentence: '已经办结',
        distance: null,
        now: null,
        next: null,
      }
  }
}

function handling(status: ApplicantStatus, today: Day, calendar: WorkingDayCalendar): Standing {
  const due = status.dueOn
  if (due === null) {
    return {
      mark: { kind: 'running', label: '办理中' },
      sentence: '正在办理',
      distance: null,
      now: { title: '机关正在办理', text: nothingToDo },
      next: null,
    }
  }
  const left = daysLeft(due, today, calendar)
  const used = usedDays(status, today)
  const count = used === null ? '' : `已经用了 ${used.used} 个，共 ${used.total} 个`
  if (left < 0) {
    return {
      mark: { kind: 'overdue', label: '已超期' },
      sentence: `应在${formatDayChinese(due)}前答复，已经超期`,
      distance: `超过期限 ${-left} 个工作日`,
      now: {
        title: '机关还没有答复，已经超期',
        text: '您可以请受理机关尽快答复，向政府信息公开工作主管部门反映，或者依法申请行政复议。',
      },
      next: null,
    }
  }
  const provisional = status.dueProvisional ? '（暂定：有的年份还没有放假通知）' : ''
  return {
    mark: left <= dueSoonWorkingDays ? { kind: 'soon', label: '将到期' } : { kind: 'running', label: '办理中' },
    sentence: `最迟${formatDayChinese(due)}答复${provisional}`,
    distance: [left === 0 ? '今天是最后一天' : `还剩 ${left} 个工作日`, count].filter(Boolean).join('，'),
    now: { title: '机关正在办理', text: nothingToDo },
    next: {
      when: `${formatDayChinese(due)}前`,
      title: '答复',
      text: '需要延长的，机关会在期满前告诉您；最多延长 20 个工作日，只能延长一次。',
    },
  }
}

/** On which day the answer was made and whether that was within the period. */
function answeredInTime({ history, dueOn }: ApplicantStatus, calendar: WorkingDayCalendar): string | null {
  const answered = history.findLast(({ type }) => type === 'answered')
  if (answered === undefined || dueOn === null) return null
  const late = answered.day > dueOn ? Math.max(1, workingDaysBetween(dueOn, answered.day, calendar)) : 0
  const judged = late === 0 ? `没有超过期限（${formatDateChinese(dueOn)}）` : `超过期限 ${late} 个工作日`
  return `${formatDateChinese(answered.day)}答复，${judged}`
}

/** How many working days of the period are used up by the end of today, and how many there are. */
function usedDays({ calendar }: ApplicantStatus, today: Day): { used: number; total: number } | null {
  const ordinals = calendar.flatMap(({ day, ordinal }) => (ordinal === null ? [] : [{ day, ordinal }]))
  const total = ordinals.at(-1)?.ordinal
  if (total === undefined) return null
  return { used: ordinals.findLast(({ day }) => day <= today)?.ordinal ?? 0, total }
}

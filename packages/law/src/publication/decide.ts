import { formatDayChinese, parseDay } from '../calendar/index.ts'
import type { Day } from '../day.ts'
import { roleLabels } from '../people/roles.ts'
import { catalogueCategory } from './catalogue.ts'
import type { ItemCommand, ItemCommandName, ItemCommands, ItemContext, ItemDecision } from './commands.ts'
import type { ItemEvent, ItemState } from './events.ts'
import { parseIndexNo } from './index-number.ts'
import { itemStatusLabels, publicationChannelLabels } from './labels.ts'
import { itemTransitionOf } from './transitions.ts'

const missing = (text: unknown): boolean => typeof text !== 'string' || text.trim() === ''

/** Reasons from the table (status, role, four eyes) and from the day, which every command shares. */
function commonReasons(name: ItemCommandName, state: ItemState, day: Day, context: ItemContext): string[] {
  const transition = itemTransitionOf(name)
  const reasons: string[] = []
  if (!transition.from.includes(state.status)) {
    const wanted = transition.from.map((status) => `“${itemStatusLabels[status]}”`).join('、')
    reasons.push(`不能${transition.label}：条目现在的状态是“${itemStatusLabels[state.status]}”，应当是${wanted}。`)
  }
  if (!transition.by.some((role) => context.roles.includes(role))) {
    reasons.push(`不能${transition.label}：应当由${transition.by.map((role) => roleLabels[role]).join('、')}办理。`)
  }
  if (parseDay(day) === null) reasons.push(`日期“${day}”不是有效日期，请写成“2026-03-02”的形式。`)
  else {
    if (day > context.today) {
      reasons.push(`日期${formatDayChinese(day)}还没有到，今天是${formatDayChinese(context.today)}。`)
    }
    const latest = context.events.at(-1)
    if (latest !== undefined && day < latest.day) {
      reasons.push(`日期${formatDayChinese(day)}早于上一步的日期${formatDayChinese(latest.day)}。`)
    }
  }
  reasons.push(...(transition.hindrances?.(context.by, context.events) ?? []))
  return reasons
}

const contentReasons = ({ title, category }: { title: string; category: string }): string[] => [
  ...(missing(title) ? ['请填写标题。'] : []),
  ...(typeof category === 'string' && catalogueCategory(category) !== null ? [] : ['请选择所属的法定主动公开类别。']),
]

function publishReasons({ indexNo, channels }: ItemCommands['publish']): string[] {
  const reasons: string[] = []
  if (missing(indexNo)) reasons.push('请填写索引号。')
  else if (parseIndexNo(indexNo) === null) {
    reasons.push(`索引号“${indexNo}”的格式不对，应当是“机构代码/年份-五位流水号”，如“000014349/2026-00012”。`)
  }
  if (channels.length === 0) reasons.push('请至少选择一种公开渠道。')
  if (channels.some((channel) => !Object.hasOwn(publicationChannelLabels, channel)))
    reasons.push('有不认识的公开渠道。')
  return reasons
}

/** Decides any command about an item: the events it appends, or all reasons against it. */
export function decideItem(state: ItemState, command: ItemCommand, context: ItemContext): ItemDecision {
  const day = command.day ?? context.today
  const { by } = context
  const reasons = commonReasons(command.command, state, day, context)
  const settle = (more: string[], event: () => ItemEvent): ItemDecision => {
    const all = [...reasons, ...more]
    return all.length > 0 ? { ok: false, reasons: all } : { ok: true, events: [event()] }
  }
  switch (command.command) {
    case 'draft':
    case 'revise': {
      const { title, category } = command
      const type = command.command === 'draft' ? 'drafted' : 'revised'
      return settle(contentReasons(command), () => ({ type, day, by, title, category }))
    }
    case 'askReview':
      return settle([], () => ({ type: 'reviewAsked', day, by }))
    case 'reviewSecrecy': {
      const { basis } = command
      return settle(missing(basis) ? ['请写明保密审查的依据和结论。'] : [], () => ({
        type: 'secrecyReviewed',
        day,
        by,
        basis,
      }))
    }
    case 'approve':
      return settle([], () => ({ type: 'approved', day, by }))
    case 'sendBack': {
      const { reason } = command
      return settle(missing(reason) ? ['请写明退回的理由。'] : [], () => ({ type: 'sentBack', day, by, reason }))
    }
    case 'publish': {
      const { indexNo, channels } = command
      return settle(publishReasons(command), () => ({ type: 'published', day, indexNo, channels: [...channels] }))
    }
    case 'withdraw': {
      const { reason } = command
      return settle(missing(reason) ? ['请写明撤下的理由。'] : [], () => ({ type: 'withdrawn', day, by, reason }))
    }
  }
}

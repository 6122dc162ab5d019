import type { Role } from '../people/roles.ts'
import type { ItemCommandName } from './commands.ts'
import type { ItemEvent, ItemStatus } from './events.ts'

/** One arrow in the life of an item. The same row decides a command and draws its button. */
export interface ItemTransition {
  command: ItemCommandName
  label: string
  event: ItemEvent['type']
  from: readonly ItemStatus[]
  to: ItemStatus
  by: readonly Role[]
  /** The condition besides status and role, in words; empty when there is none. */
  condition: string
  article: string
  /** What happens if it is done, for the person who is about to press the button. */
  consequence: string
  /** The step that normally comes next. */
  primary?: boolean
  /** Why this person cannot do it, whatever is entered. */
  hindrances?: (by: string, events: readonly ItemEvent[]) => string[]
}

const writers: readonly Role[] = ['departmentHandler', 'disclosureOfficer']
const reviewArticle = '《政府信息公开条例》第十七条'

/** Four eyes: nobody judges words of their own, be they the first draft or a later change. */
const notAnAuthor =
  (task: string) =>
  (by: string, events: readonly ItemEvent[]): string[] =>
    events.some((event) => (event.type === 'drafted' || event.type === 'revised') && event.by === by)
      ? [`您起草或者修改过这一条，不能由起草人${task}；请由其他人员办理。`]
      : []

/** The life of an item of government information (政府信息条目): nothing is published unseen by others. */
export const itemTransitions: readonly ItemTransition[] = [
  {
    command: 'draft',
    label: '起草',
    event: 'drafted',
    from: ['none'],
    to: 'draft',
    by: writers,
    condition: '',
    article: '《政府信息公开条例》第十九条至第二十一条',
    consequence: '建立草稿，提交审查以前只有本机关工作人员可以看到。',
    primary: true,
  },
  {
    command: 'revise',
    label: '修改',
    event: 'revised',
    from: ['draft'],
    to: 'draft',
    by: writers,
    condition: '',
    article: reviewArticle,
    consequence: '保存修改；修改过的人也是起草人，不能审查和审批这一条。',
  },
  {
    command: 'askReview',
    label: '提交审查',
    event: 'reviewAsked',
    from: ['draft'],
    to: 'secrecyReview',
    by: writers,
    condition: '',
    article: reviewArticle,
    consequence: '交由其他人员进行保密审查，审查期间不能修改。',
    primary: true,
  },
  {
    command: 'reviewSecrecy',
    label: '通过保密审查',
    event: 'secrecyReviewed',
    from: ['secrecyReview'],
    to: 'approval',
    by: ['disclosureOfficer', 'approvingLeader'],
    condition: '审查人不是起草人',
    article: reviewArticle,
    consequence: '确认可以公开，交由负责人审批。',
    primary: true,
    hindrances: notAnAuthor('进行保密审查'),
  },
  {
    command: 'approve',
    label: '批准公开',
    event: 'approved',
    from: ['approval'],
    to: 'approved',
    by: ['approvingLeader'],
    condition: '审批人不是起草人',
    article: reviewArticle,
    consequence: '批准以后可以发布。',
    primary: true,
    hindrances: notAnAuthor('审批'),
  },
  {
    command: 'sendBack',
    label: '退回修改',
    event: 'sentBack',
    from: ['secrecyReview', 'approval', 'approved'],
    to: 'draft',
    by: ['disclosureOfficer', 'approvingLeader'],
    condition: '应当写明理由',
    article: reviewArticle,
    consequence: '退回为草稿，修改后应当重新审查和审批。',
  },
  {
    command: 'publish',
    label: '发布',
    event: 'published',
    from: ['approved'],
    to: 'published',
    by: ['disclosureOfficer', 'approvingLeader'],
    condition: '有索引号和至少一种公开渠道',
    article: '《政府信息公开条例》第二十三条、第二十四条、第二十六条',
    consequence: '向社会公开，任何人都可以查阅。',
    primary: true,
  },
  {
    command: 'withdraw',
    label: '撤下',
    event: 'withdrawn',
    from: ['published'],
    to: 'withdrawn',
    by: ['disclosureOfficer', 'approvingLeader'],
    condition: '应当写明理由',
    article: '《政府信息公开条例》第十八条',
    consequence: '不再公开内容，原网址显示撤下的日期和理由。',
  },
]

/** The arrow of a command. */
export function itemTransitionOf(command: ItemCommandName): ItemTransition {
  const found = itemTransitions.find((transition) => transition.command === command)
  if (found === undefined) throw new Error(`No transition for command ${command}`)
  return found
}

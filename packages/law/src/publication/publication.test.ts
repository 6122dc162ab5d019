import { describe, expect, it } from 'vitest'
import { chineseCalendar } from '../calendar/index.ts'
import type { Role } from '../people/index.ts'
import {
  article20Categories,
  availableItemActions,
  catalogueCategories,
  catalogueCategory,
  decideItem,
  evolveItem,
  foldItem,
  formatIndexNo,
  type ItemCommand,
  type ItemCommandName,
  type ItemContext,
  type ItemEvent,
  type ItemStatus,
  itemStatusLabels,
  itemTransitions,
  parseIndexNo,
  publicationDeadline,
} from './index.ts'

const drafted: ItemEvent = { type: 'drafted', day: '2026-03-02', by: 'writer', title: '部门预算', category: 'budget' }
const asked: ItemEvent = { type: 'reviewAsked', day: '2026-03-03', by: 'writer' }
const reviewed: ItemEvent = { type: 'secrecyReviewed', day: '2026-03-03', by: 'reviewer', basis: '不涉密' }
const approved: ItemEvent = { type: 'approved', day: '2026-03-03', by: 'leader' }
const published: ItemEvent = {
  type: 'published',
  day: '2026-03-04',
  indexNo: '000014349/2026-00001',
  channels: ['website'],
}

const histories: Record<ItemStatus, ItemEvent[]> = {
  none: [],
  draft: [drafted],
  secrecyReview: [drafted, asked],
  approval: [drafted, asked, reviewed],
  approved: [drafted, asked, reviewed, approved],
  published: [drafted, asked, reviewed, approved, published],
  withdrawn: [
    drafted,
    asked,
    reviewed,
    approved,
    published,
    { type: 'withdrawn', day: '2026-03-05', by: 'leader', reason: '内容有误' },
  ],
}
const statuses = Object.keys(histories) as ItemStatus[]

const commands: Record<ItemCommandName, ItemCommand> = {
  draft: { command: 'draft', title: '部门预算', category: 'budget' },
  revise: { command: 'revise', title: '部门预算（修改）', category: 'budget' },
  askReview: { command: 'askReview' },
  reviewSecrecy: { command: 'reviewSecrecy', basis: '不涉及国家秘密和个人隐私' },
  approve: { command: 'approve' },
  sendBack: { command: 'sendBack', reason: '缺少附件' },
  publish: { command: 'publish', indexNo: '000014349/2026-00002', channels: ['website', 'gazette'] },
  withdraw: { command: 'withdraw', reason: '内容有误' },
}

const everyRole: Role[] = ['disclosureOfficer', 'departmentHandler', 'approvingLeader']
const contextOf = (events: ItemEvent[], changes: Partial<ItemContext> = {}): ItemContext => ({
  today: '2026-03-10',
  by: 'somebody',
  roles: everyRole,
  events,
  ...changes,
})
const reasonsOf = (events: ItemEvent[], command: ItemCommand, changes: Partial<ItemContext> = {}) => {
  const decision = decideItem(foldItem(events), command, contextOf(events, changes))
  return decision.ok ? [] : decision.reasons
}

describe('the life of an item', () => {
  const arrows = itemTransitions.flatMap((transition) => transition.from.map((from) => ({ transition, from })))
  it.each(arrows)('$transition.command is walked from $from', ({ transition, from }) => {
    const events = histories[from]
    const decision = decideItem(foldItem(events), commands[transition.command], contextOf(events))
    if (!decision.ok) throw new Error(decision.reasons.join('\n'))
    expect(decision.events.map(({ type }) => type)).toEqual([transition.event])
    expect(decision.events.reduce(evolveItem, foldItem(events)).status).toBe(transition.to)
  })

  const closed = itemTransitions.flatMap((transition) =>
    statuses.filter((status) => !transition.from.includes(status)).map((from) => ({ transition, from })),
  )
  it.each(closed)('$transition.command is refused from $from', ({ transition, from }) => {
    expect(reasonsOf(histories[from], commands[transition.command])[0]).toContain(
      `不能${transition.label}：条目现在的状态是“${itemStatusLabels[from]}”`,
    )
    const origin = histories[transition.from[0] ?? 'none']
    const decision = decideItem(foldItem(origin), commands[transition.command], contextOf(origin))
    const [event] = decision.ok ? decision.events : []
    if (event === undefined) throw new Error('no event')
    expect(() => evolveItem(foldItem(histories[from]), event)).toThrow(/cannot follow status/)
  })

  it('has an arrow or a refusal for every command in every status', () => {
    for (const status of statuses) expect(foldItem(histories[status]).status).toBe(status)
    expect(new Set(itemTransitions.map(({ command }) => command))).toEqual(new Set(Object.keys(commands)))
    expect(arrows.length + closed.length).toBe(itemTransitions.length * statuses.length)
  })

  it.each(itemTransitions)('$command is refused to people without its roles', ({ command, from, label }) => {
    const reasons = reasonsOf(histories[from[0] ?? 'none'], commands[command], { roles: ['applicant', 'supervisor'] })
    expect(reasons).toEqual([expect.stringContaining(`不能${label}：应当由`)])
  })
})

describe('four eyes', () => {
  it('keep the author from reviewing and approving', () => {
    expect(reasonsOf(histories.secrecyReview, commands.reviewSecrecy, { by: 'writer' })).toEqual([
      '您起草或者修改过这一条，不能由起草人进行保密审查；请由其他人员办理。',
    ])
    expect(reasonsOf(histories.approval, commands.approve, { by: 'writer' })).toEqual([
      '您起草或者修改过这一条，不能由起草人审批；请由其他人员办理。',
    ])
  })

  it('also keep everybody who changed the words', () => {
    const revised: ItemEvent = {
      type: 'revised',
      day: '2026-03-02',
      by: 'second',
      title: '部门预算',
      category: 'budget',
    }
    const events = [drafted, revised, { ...asked, by: 'second' }]
    expect(foldItem(events)).toMatchObject({ author: 'second' })
    for (const by of ['writer', 'second']) expect(reasonsOf(events, commands.reviewSecrecy, { by })).toHaveLength(1)
    expect(reasonsOf(events, commands.reviewSecrecy, { by: 'reviewer' })).toEqual([])
  })

  it('show on the buttons', () => {
    const actions = (by: string) =>
      availableItemActions(foldItem(histories.secrecyReview), {
        by,
        roles: ['disclosureOfficer'],
        events: histories.secrecyReview,
      }).map(({ command, allowed }) => [command, allowed])
    expect(actions('writer')).toEqual([
      ['reviewSecrecy', false],
      ['sendBack', true],
    ])
    expect(actions('reviewer')).toEqual([
      ['reviewSecrecy', true],
      ['sendBack', true],
    ])
  })

  it('begin again after an item was sent back', () => {
    const sentBack: ItemEvent = { type: 'sentBack', day: '2026-03-04', by: 'leader', reason: '缺少附件' }
    expect(foldItem([...histories.approval, sentBack])).toEqual({
      status: 'draft',
      author: 'writer',
      sentBackReason: '缺少附件',
    })
  })
})

describe('what a command must be told', () => {
  it.each<[ItemStatus, ItemCommand, string[]]>([
    [
      'none',
      { command: 'draft', title: ' ', category: 'nonsense' },
      ['请填写标题。', '请选择所属的法定主动公开类别。'],
    ],
    ['secrecyReview', { command: 'reviewSecrecy', basis: '' }, ['请写明保密审查的依据和结论。']],
    ['approval', { command: 'sendBack', reason: '' }, ['请写明退回的理由。']],
    ['published', { command: 'withdraw', reason: '' }, ['请写明撤下的理由。']],
    ['approved', { command: 'publish', indexNo: '', channels: [] }, ['请填写索引号。', '请至少选择一种公开渠道。']],
    ['approved', { command: 'approve', day: '2026-03-11' }, ['不能批准公开：', '还没有到']],
    ['approved', { ...commands.publish, day: '2026-03-01' } as ItemCommand, ['早于上一步的日期2026年3月3日（星期二）']],
    ['approved', { ...commands.publish, day: '2026-3-10' } as ItemCommand, ['不是有效日期']],
  ])('%s: %j', (status, command, expected) => {
    const reasons = reasonsOf(histories[status], command)
    expect(reasons).toHaveLength(expected.length)
    for (const [index, part] of expected.entries()) expect(reasons[index]).toContain(part)
  })
  it('refuses an index number of another form', () => {
    const command: ItemCommand = { command: 'publish', indexNo: '2026-12', channels: ['website'] }
    expect(reasonsOf(histories.approved, command)[0]).toContain('索引号“2026-12”的格式不对')
  })
})

describe('index numbers', () => {
  it('are read and written', () => {
    expect(parseIndexNo('000014349/2026-00012')).toEqual({ organCode: '000014349', year: 2026, serial: 12 })
    expect(formatIndexNo({ organCode: '000014349', year: 2026, serial: 12 })).toBe('000014349/2026-00012')
  })
  it.each(['', '000014349/2026-12', '000014349/2026-00000', '000014349-2026-00012', 'abc/2026-00012', '1/0026-00001'])(
    '%j is none',
    (text) => {
      expect(parseIndexNo(text)).toBeNull()
    },
  )
  it('cannot be written out of range', () => {
    expect(() => formatIndexNo({ organCode: '000014349', year: 2026, serial: 100_000 })).toThrow(RangeError)
  })
})

describe('the catalogue', () => {
  it('has the 15 items of article 20 in order, and keys used once', () => {
    expect(article20Categories).toHaveLength(15)
    expect(article20Categories[6]).toMatchObject({ key: 'budget', article: '《政府信息公开条例》第二十条第（七）项' })
    expect(new Set(catalogueCategories.map(({ key }) => key)).size).toBe(catalogueCategories.length)
    expect(catalogueCategory('budget')?.label).toBe('财政预算和决算')
    expect(catalogueCategory('toString')).toBeNull()
  })
})

describe('the publication deadline', () => {
  it.each<[string, string | null, string, boolean | null]>([
    ['2026-03-02', null, '2026-03-30', null],
    ['2026-03-02', '2026-03-30', '2026-03-30', false],
    ['2026-03-02', '2026-03-31', '2026-03-30', true],
    ['2026-02-06', '2026-03-12', '2026-03-12', false],
    // Published on the Saturday after a Friday: no working day later, and still late.
    ['2026-02-27', '2026-03-28', '2026-03-26', true],
  ])('formed on %s, published on %s: by %s', (formedOn, publishedOn, due, late) => {
    const deadline = publicationDeadline(formedOn, publishedOn, chineseCalendar)
    expect(deadline).toMatchObject({ due, late, provisional: false, article: '《政府信息公开条例》第二十六条' })
    expect(deadline.text).toContain(late === null ? '最迟为' : late ? '已经超过期限' : '没有超过期限')
  })
  it('is provisional in a year without a notice', () => {
    expect(publicationDeadline('2026-12-20', null, chineseCalendar).provisional).toBe(true)
  })
})

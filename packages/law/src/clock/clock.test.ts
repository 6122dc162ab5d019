import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, chineseCalendar } from '../calendar/index.ts'
import { type ClockEvent, clockEventLabels, countingCalendar, explainClock, explainUntrustedClock } from './index.ts'
import { agree, smallestDisagreement, verdictOfClock } from './fixtures/compare-with-oracle.ts'
import { judge } from './fixtures/day-by-day-oracle.ts'
import { randomHistory } from './fixtures/random-histories.ts'
import { clockVectors } from './fixtures/vectors.ts'

describe('the answer clock', () => {
  it.each(clockVectors)('$name', ({ events, due, phase, provisional, refused, sum }) => {
    const explanation = explainClock(events, chineseCalendar)
    expect(explanation.due).toBe(due)
    expect(explanation.phase).toBe(phase ?? 'running')
    expect(explanation.running).toBe(explanation.phase === 'running')
    expect(explanation.provisional).toBe(provisional ?? false)
    expect(explanation.refused).toHaveLength(refused ?? 0)
    if (sum !== undefined) expect(explanation.steps.at(-1)?.text).toContain(sum)
  })

  it('tells the whole story of a consultation', () => {
    const { steps } = explainClock(
      [
        { type: 'received', day: '2026-03-02', channel: 'postSigned' },
        { type: 'consultationOpened', day: '2026-03-09', id: 'a', party: 'thirdParty' },
        { type: 'consultationClosed', day: '2026-03-25', id: 'a' },
      ],
      chineseCalendar,
    )
    expect(steps.map(({ text }) => text)).toEqual([
      '2026年3月2日（星期一）收到申请，渠道：邮寄（需签收）；当日为第0日，从下一个工作日起计算20个工作日。',
      '2026年3月9日（星期一）向第三方征求意见；从次日起到意见返回当日不计入答复期限；到当日已用5个工作日，还剩15个工作日。',
      '2026年3月25日（星期三）向第三方征求意见结束；从次日起继续计算，还剩15个工作日。',
      '最迟在2026年4月16日（星期四）答复：5 + 15 = 20 个工作日。其间清明节4月4日至4月6日放假，不计。',
    ])
    for (const { article } of steps) expect(article).toMatch(/^《.+》/)
  })

  it('names holidays and make-up days, and says when a date can still move', () => {
    const text = (day: string) => explainClock([{ type: 'received', day }], chineseCalendar).steps.at(-1)?.text
    expect(text('2026-02-06')).toContain('其间春节2月15日至2月23日放假，不计；2月14日、2月28日调休上班，照计。')
    expect(text('2026-12-20')).toContain('暂定')
    expect(text('2026-03-02')).toBe('最迟在2026年3月30日（星期一）答复：20 个工作日。')
  })

  it('does not promise an answer to what will have none of its own', () => {
    const last = (...events: ClockEvent[]) =>
      explainClock([{ type: 'received', day: '2026-03-02' }, ...events], chineseCalendar).steps.at(-1)?.text
    const held = '最迟应当在2026年3月30日（星期一）答复：20 个工作日。'
    expect(last({ type: 'split', day: '2026-03-04' })).toBe(`拆分以前，${held}`)
    expect(last({ type: 'withdrawn', day: '2026-03-04' })).toBe(`撤回以前，${held}`)
    expect(last({ type: 'answered', day: '2026-03-04' })).toBe('最迟在2026年3月30日（星期一）答复：20 个工作日。')
  })

  it('notes a correction notice that came after 7 working days', () => {
    const text = (day: string) =>
      explainClock(
        [
          { type: 'received', day: '2026-02-06' },
          { type: 'correctionAsked', day },
        ],
        chineseCalendar,
      ).steps[1]?.text
    expect(text('2026-02-24')).toContain('最迟应当在2026年2月24日（星期二）作出')
    expect(text('2026-02-25')).toContain('已经超过')
  })

  it('says whether the answer was in time, and by how much it was late', () => {
    const text = (day: string) =>
      explainClock(
        [
          { type: 'received', day: '2026-03-02' },
          { type: 'answered', day },
        ],
        chineseCalendar,
      ).steps[1]?.text
    expect(text('2026-03-30')).toContain('没有超期')
    expect(text('2026-04-01')).toContain('超过到期日2026年3月30日（星期一）2个工作日')
  })
})

describe('refused events', () => {
  const base: ClockEvent[] = [{ type: 'received', day: '2026-03-02' }]
  it.each<[string, unknown[], RegExp]>([
    ['before receipt', [{ type: 'extended', day: '2026-03-02', workingDays: 5 }], /还没有收到申请/],
    ['received twice', [...base, { type: 'received', day: '2026-03-03' }], /只有一个/],
    ['out of order', [...base, { type: 'answered', day: '2026-03-01' }], /早于上一个事件的2026年3月2日/],
    ['unknown consultation', [...base, { type: 'consultationClosed', day: '2026-03-03', id: 'x' }], /没有编号为“x”/],
    ['unasked correction', [...base, { type: 'correctionReceived', day: '2026-03-03' }], /没有正在等待的补正/],
    ['unasked payment', [...base, { type: 'feePaid', day: '2026-03-03' }], /没有正在等待的缴费/],
    ['extension of 0', [...base, { type: 'extended', day: '2026-03-03', workingDays: 0 }], /1至20/],
    ['extension of 21', [...base, { type: 'extended', day: '2026-03-03', workingDays: 21 }], /1至20/],
    ['extension of 1.5', [...base, { type: 'extended', day: '2026-03-03', workingDays: 1.5 }], /1至20/],
    ['extension of text', [...base, { type: 'extended', day: '2026-03-03', workingDays: '5' }], /workingDays/],
    ['bad day', [{ type: 'received', day: '2026-02-30' }], /“2026-02-30”不是有效日期/],
    ['no day', [{ type: 'received' }], /缺少日期/],
    ['redo before an answer', [...base, { type: 'reopened', day: '2026-03-03' }], /还没有答复/],
    ['redo of text', [...base, { type: 'reopened', day: '2026-03-03', workingDays: '5' }], /workingDays/],
    ['no type', [{ day: '2026-03-02' }], /缺少事件类型/],
    ['unknown type', [{ type: 'toString', day: '2026-03-02' }], /不认识的事件类型“toString”/],
    ['unknown channel', [{ type: 'received', day: '2026-03-02', channel: 'pigeon' }], /不认识的渠道“pigeon”/],
    ['no party', [...base, { type: 'consultationOpened', day: '2026-03-03', id: 'x' }], /party/],
    ['no id', [...base, { type: 'consultationOpened', day: '2026-03-03', party: 'thirdParty' }], /id/],
    ['no object', ['received'], /不是事件/],
    ['null', [null], /不是事件/],
    ['a list', [[]], /不是事件/],
  ])('%s', (_name, events, reason) => {
    const { refused, due } = explainUntrustedClock(events, chineseCalendar)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatch(reason)
    expect(refused[0]).toMatch(new RegExp(`^第${events.length}个事件`))
    expect(due).toBe(events.length > 1 ? '2026-03-30' : null)
  })

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (events) => {
        const explanation = explainUntrustedClock(events, chineseCalendar)
        expect(explanation.refused.length + explanation.steps.length).toBeGreaterThanOrEqual(Math.min(1, events.length))
      }),
    )
  })
})

const gap = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: -4, max: -1 }) },
)
const id = fc.constantFrom('a', 'b', 'c')
const eventWithoutDay = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ type: 'received' as const, channel: 'internet' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('consultationOpened' as const),
      id,
      party: fc.constantFrom('thirdParty' as const, 'coAuthor' as const, 'otherOrgan' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('consultationClosed' as const), id }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('extended' as const),
      workingDays: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: -1, max: 22 })),
    }),
  },
  ...(['correctionAsked', 'correctionReceived', 'feeNoticed', 'feePaid'] as const).map((type) => ({
    weight: 1,
    arbitrary: fc.constant({ type }),
  })),
  {
    weight: 2,
    arbitrary: fc.record(
      {
        type: fc.constant('reopened' as const),
        workingDays: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: -1, max: 62 })),
      },
      { requiredKeys: ['type'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: -3, max: 90 }).map((later) => ({ type: 'delayed' as const, later })),
  },
  ...(
    [
      'withdrawn',
      'split',
      'recordCorrectionConcluded',
      'answered',
      'answered',
      'submitted',
      'delivered',
      'answerDrafted',
      'serviceFailed',
    ] as const
  ).map((type) => ({
    weight: 1,
    arbitrary: fc.constant({ type }),
  })),
)

/** Histories that mostly begin with a receipt and mostly go forward in time; all rules can be broken in them. */
const histories = fc
  .record({
    first: fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2018-12-20', days)),
    receipt: fc.boolean().chain((plain) => (plain ? fc.constant(true) : fc.boolean())),
    rest: fc.array(fc.record({ gap, event: eventWithoutDay }), { maxLength: 14 }),
  })
  .map(({ first, receipt, rest }) => {
    let day = first
    const events: ClockEvent[] = receipt ? [{ type: 'received', day }] : []
    for (const { gap, event } of rest) {
      day = addDays(day, gap)
      events.push({ ...event, day, ...('later' in event ? { until: addDays(day, event.later) } : {}) } as ClockEvent)
    }
    return events
  })

describe('against the day-by-day oracle', () => {
  it('agrees on due date, running, provisional and on what is refused', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(histories, (events) => {
        expect(verdictOfClock(events)).toEqual(judge(events))
      }),
      { numRuns: 5000 },
    )
  })

  it('agrees on histories as they happen, with every type of event among them', () => {
    const seen = new Set<string>()
    for (let seed = 1; seed <= 3000; seed++) {
      const events = randomHistory(seed)
      for (const { type } of events) seen.add(type)
      expect(verdictOfClock(events), `seed ${seed}`).toEqual(judge(events))
    }
    expect([...seen].sort()).toEqual(Object.keys(clockEventLabels).sort())
  })

  it('tells a disagreement by the smallest history that shows it', () => {
    const events = randomHistory(7)
    expect(agree(verdictOfClock(events), judge(events))).toBe(true)
    expect(agree({ ...verdictOfClock(events), due: '1999-12-31' }, judge(events))).toBe(false)
    const wrongFrom = (two: readonly ClockEvent[]) => two.some(({ type }) => type === 'answered') && two.length > 1
    const shown = smallestDisagreement([...events, { type: 'answered', day: '2026-03-02' }], wrongFrom)
    expect(shown).toHaveLength(2)
    expect(shown.map(({ type }) => type)).toContain('answered')
  })

  it('draws as many counted squares as the explanation says', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { due } = explainClock(events, chineseCalendar)
        const squares = countingCalendar(events, chineseCalendar)
        const ordinals = squares.map(({ ordinal }) => ordinal).filter((ordinal) => ordinal !== null)
        expect(ordinals).toEqual(ordinals.map((_, index) => index))
        if (due !== null) expect(squares.at(-1)).toMatchObject({ day: due, kind: 'due' })
        expect(squares.filter(({ kind }) => kind === 'due')).toHaveLength(due === null ? 0 : 1)
      }),
    )
  })
})

import type { ClockEvent, ClockPhase } from '../index.ts'

/** A history given, and the due date that then holds. */
export interface ClockVector {
  name: string
  events: ClockEvent[]
  due: string | null
  phase?: ClockPhase
  provisional?: boolean
  refused?: number
  /** The sum that the last step repeats. */
  sum?: string
}

const received = (day: string): ClockEvent => ({ type: 'received', day, channel: 'postSigned' })
const opened = (day: string, id = 'a'): ClockEvent => ({ type: 'consultationOpened', day, id, party: 'thirdParty' })
const closed = (day: string, id = 'a'): ClockEvent => ({ type: 'consultationClosed', day, id })
const extended = (day: string, workingDays: number): ClockEvent => ({ type: 'extended', day, workingDays })

export const clockVectors: ClockVector[] = [
  {
    name: 'EMS signed before National Day 2022, as a court counted',
    events: [received('2022-09-30')],
    due: '2022-11-02',
  },
  { name: 'Spring Festival with two make-up days', events: [received('2025-01-20')], due: '2025-02-21' },
  {
    name: 'extended by 20 days, due on a make-up Saturday',
    events: [received('2025-12-19'), extended('2026-01-05', 20)],
    due: '2026-02-14',
    sum: '40 个工作日（20 + 延长20）',
  },
  { name: 'received on a make-up Sunday', events: [received('2026-01-04')], due: '2026-01-30' },
  { name: 'received before Spring Festival', events: [received('2026-02-06')], due: '2026-03-12' },
  { name: 'plain', events: [received('2026-03-02')], due: '2026-03-30', sum: '：20 个工作日' },
  { name: 'received on a rest day', events: [received('2026-03-07')], due: '2026-04-03' },
  { name: 'make-up Sunday and two holidays', events: [received('2026-09-18')], due: '2026-10-22' },
  {
    name: 'one consultation',
    events: [received('2026-03-02'), opened('2026-03-09'), closed('2026-03-25')],
    due: '2026-04-16',
    sum: '5 + 15 = 20 个工作日',
  },
  {
    name: 'overlapping consultations count once',
    events: [
      received('2026-03-02'),
      opened('2026-03-09'),
      opened('2026-03-11', 'b'),
      closed('2026-03-18'),
      closed('2026-03-25', 'b'),
    ],
    due: '2026-04-16',
    sum: '5 + 15 = 20 个工作日',
  },
  {
    name: 'two consultations one after the other',
    events: [
      received('2026-03-02'),
      opened('2026-03-04'),
      closed('2026-03-06'),
      opened('2026-03-11', 'b'),
      closed('2026-03-13', 'b'),
    ],
    due: '2026-04-03',
    sum: '2 + 3 + 15 = 20 个工作日',
  },
  {
    name: 'a consultation opened and closed on one day takes nothing away',
    events: [received('2026-03-02'), opened('2026-03-09'), closed('2026-03-09')],
    due: '2026-03-30',
  },
  {
    name: 'a consultation over a weekend takes nothing away',
    events: [received('2026-03-02'), opened('2026-03-06'), closed('2026-03-08')],
    due: '2026-03-30',
  },
  {
    name: 'an open consultation leaves the date unknown',
    events: [received('2026-03-02'), opened('2026-03-09')],
    due: null,
    phase: 'consulting',
  },
  {
    name: 'one of two consultations is still open',
    events: [received('2026-03-02'), opened('2026-03-09'), opened('2026-03-11', 'b'), closed('2026-03-18')],
    due: null,
    phase: 'consulting',
  },
  {
    name: 'a consultation opened on the due day comes too late',
    events: [received('2026-03-02'), opened('2026-03-30')],
    due: '2026-03-30',
    phase: 'consulting',
  },
  {
    name: 'a consultation opened after the due day changes nothing when it ends',
    events: [received('2026-03-02'), opened('2026-04-01'), closed('2026-04-10')],
    due: '2026-03-30',
  },
  {
    name: 'awaiting a correction',
    events: [received('2026-03-02'), { type: 'correctionAsked', day: '2026-03-06' }],
    due: null,
    phase: 'awaitingCorrection',
  },
  {
    name: 'the correction begins the period afresh',
    events: [
      received('2026-03-02'),
      { type: 'correctionAsked', day: '2026-03-06' },
      { type: 'correctionReceived', day: '2026-03-16' },
    ],
    due: '2026-04-14',
  },
  {
    name: 'a consultation that is open when the correction arrives goes on',
    events: [
      received('2026-03-02'),
      opened('2026-03-04'),
      { type: 'correctionAsked', day: '2026-03-06' },
      { type: 'correctionReceived', day: '2026-03-16' },
      closed('2026-03-18'),
    ],
    due: '2026-04-16',
    sum: '：20 个工作日',
  },
  {
    name: 'a correction notice after 7 working days is accepted',
    events: [received('2026-03-02'), { type: 'correctionAsked', day: '2026-03-12' }],
    due: null,
    phase: 'awaitingCorrection',
  },
  {
    name: 'only one correction notice',
    events: [
      received('2026-03-02'),
      { type: 'correctionAsked', day: '2026-03-04' },
      { type: 'correctionReceived', day: '2026-03-05' },
      { type: 'correctionAsked', day: '2026-03-06' },
    ],
    due: '2026-04-02',
    refused: 1,
  },
  {
    name: 'paying the fee begins the period afresh',
    events: [received('2026-03-02'), { type: 'feeNoticed', day: '2026-03-10' }, { type: 'feePaid', day: '2026-03-16' }],
    due: '2026-04-14',
  },
  {
    name: 'the extension is kept when the period begins afresh',
    events: [
      received('2026-03-02'),
      extended('2026-03-03', 10),
      { type: 'feeNoticed', day: '2026-03-10' },
      { type: 'feePaid', day: '2026-03-16' },
    ],
    due: '2026-04-28',
    sum: '30 个工作日（20 + 延长10）',
  },
  {
    name: 'extended on the due day',
    events: [received('2026-03-02'), extended('2026-03-30', 1)],
    due: '2026-03-31',
  },
  {
    name: 'not extended after the due day',
    events: [received('2026-03-02'), extended('2026-03-31', 5)],
    due: '2026-03-30',
    refused: 1,
  },
  {
    name: 'extended twice',
    events: [received('2026-03-02'), extended('2026-03-10', 5), extended('2026-03-11', 5)],
    due: '2026-04-07',
    refused: 1,
  },
  {
    name: 'extended while consulting',
    events: [received('2026-03-02'), opened('2026-03-09'), extended('2026-04-20', 5), closed('2026-04-21')],
    due: '2026-05-21',
    sum: '5 + 20 = 25 个工作日（20 + 延长5）',
  },
  {
    name: 'answered: the date that held stays',
    events: [received('2026-03-02'), { type: 'answered', day: '2026-03-20' }],
    due: '2026-03-30',
    phase: 'closed',
  },
  {
    name: 'nothing happens after the answer',
    events: [received('2026-03-02'), { type: 'answered', day: '2026-03-20' }, extended('2026-03-24', 5)],
    due: '2026-03-30',
    phase: 'closed',
    refused: 1,
  },
  {
    name: 'answered as lapsed while awaiting the correction',
    events: [
      received('2026-03-02'),
      { type: 'correctionAsked', day: '2026-03-06' },
      { type: 'answered', day: '2026-04-20' },
    ],
    due: null,
    phase: 'closed',
  },
  {
    name: 'withdrawn before receipt',
    events: [{ type: 'withdrawn', day: '2026-03-02' }],
    due: null,
    phase: 'closed',
  },
  {
    name: 'due in a year without a notice',
    events: [received('2026-12-20')],
    due: '2027-01-15',
    provisional: true,
  },
  {
    name: 'received on the last day before the known years',
    events: [received('2018-12-31')],
    due: '2019-01-29',
    provisional: false,
  },
  {
    name: 'received before the known years',
    events: [received('2018-12-28')],
    due: '2019-01-28',
    provisional: true,
  },
  { name: 'no events', events: [], due: null, phase: 'notReceived' },
  {
    name: 'submitted and delivered do not move the clock',
    events: [
      { type: 'submitted', day: '2026-02-27' },
      received('2026-03-02'),
      { type: 'answered', day: '2026-03-20' },
      { type: 'delivered', day: '2026-03-21' },
    ],
    due: '2026-03-30',
    phase: 'closed',
  },
]

import { answerKinds } from '@gongkai/law/requests'
import { describe, expect, it } from 'vitest'
import { createTestOrgan, createTestPerson, createTestPlatform, type PersonActor } from '../../testing/index.ts'
import { completePart, createWorld, RequestPlay, writeRecords } from '../../testing/request-year/index.ts'
import { refuse } from '../../outcome.ts'
import { archiveRequests } from '../archive/index.ts'
import type { RequestChanged, RequestTarget } from './change-request.ts'
import { assign, type RequestStepName, requestSteps } from './request-steps.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')
const [secondOfficer, secondLeader] = await Promise.all([
  createTestPerson(platform, 'second-officer', organ.organId, 'disclosureOfficer'),
  createTestPerson(platform, 'second-leader', organ.organId, 'approvingLeader'),
])
const world = createWorld({
  organId: organ.organId,
  officer: organ.officer.personId,
  leader: organ.leader.personId,
  handler: organ.handler.personId,
  calendar: platform.calendar,
  lastDay: '2026-03-10',
})

/** The state in which a command can be taken, and what it must be told. */
interface Race {
  given: (play: RequestPlay) => void
  /** Two leaders instead of two officers. */
  leaders?: boolean
  fields?: Record<string, unknown>
  /** The matter of the request; disclosure when left out. */
  matter?: 'recordCorrection'
}

const receive = (play: RequestPlay) => play.take({ command: 'confirmReceipt' })
const after =
  (...steps: ((play: RequestPlay) => void)[]) =>
  (play: RequestPlay): void => {
    for (const step of [receive, ...steps]) step(play)
  }
const draft = (play: RequestPlay) => play.take({ command: 'draftAnswer', parts: [completePart('disclosed')] })
const approve = (play: RequestPlay) => play.take({ command: 'reviewAnswer', verdict: 'pass' }, 'leader')
const issue = (play: RequestPlay) => {
  const { number } = world.nextNumber('documentNo', play.day)
  play.take({ command: 'answer', documentNo: `示测公开〔2026〕${number}号` })
}
const dispatch = (play: RequestPlay) => play.take({ command: 'deliver', mode: 'post', trackingNo: 'EX123456789CN' })
const consult = (play: RequestPlay) => play.take({ command: 'openConsultation', id: '1', party: 'thirdParty' })
const object = (play: RequestPlay) =>
  play.take({ command: 'closeConsultation', id: '1', outcome: 'objection', grounds: 'reasonable' })
const askReasons = (play: RequestPlay) =>
  play.take({ command: 'askReasons', facts: '本月第 40 件', replyBy: '2026-03-20' })
const receiveReasons = (play: RequestPlay) => play.take({ command: 'receiveReasons' })
const judgeReasons = (play: RequestPlay) => play.take({ command: 'judgeReasons', reasonable: true, note: '研究需要' })
const assistance = (play: RequestPlay) =>
  play.take({ command: 'askAssistance', id: '1', to: world.handler, what: '找合同', dueOn: '2026-03-20' })
const propose = (play: RequestPlay) => play.take({ command: 'proposeExtension', workingDays: 10, reason: '档案较多' })
const askCorrection = (play: RequestPlay) =>
  play.take({ command: 'askCorrection', items: '名称', guidance: '请写明', replyBy: '2026-03-20' })
const receiveCorrection = (play: RequestPlay) => play.take({ command: 'receiveCorrection' }, 'applicant')
const noticeFee = (play: RequestPlay) => play.take({ command: 'noticeFee', basis: 'pages', units: 50 })

/** An answered request of the same applicant, for those that join its answer. */
const lead = new RequestPlay(world, '2026-03-02', '已经答复的申请')
lead.take({ command: 'submit', channel: 'inPerson', applicantKind: 'naturalPerson' })
after(draft, approve, issue)(lead)

/** Requests that are joined to others, and separated again. */
const other = new RequestPlay(world, '2026-03-02', '可以并案的申请')
other.take({ command: 'submit', channel: 'inPerson', applicantKind: 'naturalPerson' })
receive(other)
const third = new RequestPlay(world, '2026-03-02', '已经并案的申请')
third.take({ command: 'submit', channel: 'inPerson', applicantKind: 'naturalPerson' })
receive(third)
const joinThird = (play: RequestPlay) => {
  play.take({ command: 'join', lead: null, members: [{ id: third.id, requestNo: '2026-0002' }], reason: '同样的信息' })
  third.take({ command: 'join', lead: { id: play.id, requestNo: '2026-0003' }, members: [], reason: '同样的信息' })
}

const part = { kind: 'disclosed', content: '见附件。', articles: answerKinds.disclosed.article }

/** One race for each command that changes a request: the type demands an entry for every step. */
const races: Record<RequestStepName, Race> = {
  confirmReceipt: { given: () => {} },
  registerUnreachable: { given: () => {}, fields: { note: '无人接听' } },
  askCorrection: { given: after(), fields: { items: '名称', guidance: '请写明', replyBy: '2026-03-30' } },
  receiveCorrection: { given: after(askCorrection), fields: { correction: '2025年的' } },
  openConsultation: { given: after(), fields: { party: 'thirdParty', name: '王某' } },
  registerArrival: { given: after(consult), fields: { id: '1', arrivedOn: '2026-03-09' } },
  closeConsultation: { given: after(consult), fields: { id: '1', outcome: 'consent' } },
  informThirdParty: { given: after(consult, object), fields: { id: '1', publicInterest: '用水安全', content: '报告' } },
  proposeExtension: { given: after(), fields: { workingDays: 10, reason: '档案较多' } },
  extend: { given: after(propose), leaders: true },
  refuseExtension: { given: after(propose), leaders: true, fields: { reason: '可以按期答复' } },
  noticeFee: { given: after(), fields: { basis: 'pages', pages: 50 } },
  receivePayment: { given: after(noticeFee) },
  askReasons: { given: after(), fields: { facts: '本月第 40 件', replyBy: '2026-03-30' } },
  receiveReasons: { given: after(askReasons), fields: { statement: '用于研究' } },
  judgeReasons: { given: after(askReasons, receiveReasons), fields: { reasonable: 'yes', note: '研究需要' } },
  delay: {
    given: after(askReasons, receiveReasons, judgeReasons),
    fields: { until: '2026-06-01', reason: '三年的档案' },
  },
  askAssistance: { given: after(), fields: { to: organ.handler.personId, what: '找合同', dueOn: '2026-03-20' } },
  remindAssistance: { given: after(assistance), fields: { id: '1' } },
  returnAssistance: { given: after(assistance), fields: { id: '1', text: '合同已找到' } },
  split: { given: after(askCorrection, receiveCorrection), fields: { parts: '第一项\n\n第二项', reason: '两项信息' } },
  draftAnswer: { given: after(), fields: { parts: [part] } },
  reviewAnswer: { given: after(draft), leaders: true, fields: { verdict: 'pass' } },
  answer: { given: after(draft, approve) },
  answerJointly: { given: after(), fields: { leadId: lead.id } },
  join: { given: after(), fields: { members: [{ requestId: other.id }], reason: '同样的信息' } },
  separate: { given: after(joinThird), fields: { members: [{ requestId: third.id }], reason: '内容不同' } },
  deliver: { given: after(draft, approve, issue), fields: { mode: 'internet' } },
  signService: { given: after(draft, approve, issue, dispatch) },
  failService: { given: after(draft, approve, issue, dispatch), fields: { reason: '查无此人' } },
  reopen: { given: after(draft, approve, issue), fields: { ground: 'litigation', decisionNo: '（2026）示01行初8号' } },
  withdraw: { given: after(), fields: { note: '已经另行取得' } },
  proposeProactive: { given: after(), fields: { note: '很多人需要' } },
  makeProactive: { given: after(draft, approve, issue), fields: { title: '资金分配表', category: 'other' } },
  concludeRecordCorrection: {
    given: after(),
    matter: 'recordCorrection',
    fields: { outcome: 'corrected', content: '已更正' },
  },
}

const delivered = after(draft, approve, issue, dispatch)

type Take = (actor: PersonActor, target: RequestTarget) => Promise<RequestChanged>

const take =
  (name: RequestStepName): Take =>
  (actor, target) => {
    const step = requestSteps[name] as (...given: unknown[]) => Promise<RequestChanged>
    return step(platform, actor, { ...target, ...races[name].fields })
  }

/** What changes a request without being a command of the law. */
const others: [string, Race, Take][] = [
  ['assign', { given: after() }, (actor, target) => assign(platform, actor, { ...target, to: organ.handler.personId })],
  [
    'archive',
    { given: delivered },
    async (actor, target): Promise<RequestChanged> => {
      const [done] = await archiveRequests(platform, actor, [target], 'tenYears')
      if (done === undefined) throw new Error('one request, one outcome')
      if (done.ok) return { ok: true, requestId: target.requestId, version: target.expectedVersion + 1 }
      return refuse('conflict', done.message ?? '')
    },
  ],
]
const all: [string, Race, Take][] = [
  ...(Object.keys(races) as RequestStepName[]).map((name): [string, Race, Take] => [name, races[name], take(name)]),
  ...others,
]

const playOf = ({ given, matter }: Race): RequestPlay => {
  const play = new RequestPlay(world, '2026-03-02', '演示用的申请')
  play.take({ command: 'submit', channel: 'inPerson', applicantKind: 'naturalPerson', matter: matter ?? 'disclosure' })
  given(play)
  return play
}
const plays = all.map(([, race]) => playOf(race))
platform.setNow('2026-03-10')
await writeRecords(platform, [lead, other, third, ...plays], [])

describe('two officers who do the same at once', () => {
  it.each(all.map(([name, race, attempt], index) => ({ name, race, attempt, play: plays[index] as RequestPlay })))(
    '$name: one wins, the other sees who did what',
    async ({ race, attempt, play }) => {
      const target = { requestId: play.id, expectedVersion: play.history.length }
      const people = race.leaders
        ? [
            [organ.leader, 'zhujian-approvingLeader'],
            [secondLeader, 'second-leader'],
          ]
        : [
            [organ.officer, 'zhujian-disclosureOfficer'],
            [secondOfficer, 'second-officer'],
          ]
      const results = await Promise.all(people.map(([actor]) => attempt(actor as PersonActor, target)))
      expect(results.map((result) => (result.ok ? 'done' : `${result.kind}: ${result.message}`)).sort()).toEqual([
        expect.stringMatching(/^conflict: .+已于.+办理“.+”.*。请刷新后再办理$/),
        'done',
      ])
      const winner = results.findIndex(({ ok }) => ok)
      const lost = results[1 - winner]
      expect(lost?.ok === false && lost.message.startsWith(String(people[winner]?.[1]))).toBe(true)
      // nothing of the loser was recorded
      const added = await platform.database.kysely
        .selectFrom('event')
        .select(['person_id', 'type'])
        .where('stream_id', '=', play.id)
        .where('version', '>', target.expectedVersion)
        .execute()
      expect(added).toHaveLength(1)
      expect(added[0]?.person_id).toBe((people[winner]?.[0] as PersonActor | undefined)?.personId)
    },
  )
})

import type { Day } from '@gongkai/law'
import { addDays } from '@gongkai/law/calendar'
import {
  type AnswerKind,
  answerKinds,
  type ApplicantKind,
  type ReceiptChannel,
  type RequestEvent,
  wholeKindOf,
} from '@gongkai/law/requests'
import { newId } from '../../new-id.ts'
import {
  answer,
  askCorrection,
  correct,
  detours,
  nextDocumentNo,
  noticeFee,
  prepare,
  receive,
  serve,
  submit,
} from './courses.ts'
import { type Drawn, drawn } from './drawn.ts'
import { RequestPlay } from './play-request.ts'
import { TimeIsUp, tenOClock, type World } from './world.ts'

const channels: Record<ReceiptChannel, number> = {
  internet: 58,
  postSigned: 16,
  inPerson: 13,
  email: 6,
  postUnsigned: 3,
  oral: 3,
  fax: 1,
}
const applicantKinds: Record<ApplicantKind, number> = {
  naturalPerson: 84,
  business: 8,
  legalService: 3,
  other: 2,
  publicWelfare: 2,
  research: 1,
}
/** How often each answer is given; what is not named, seldom. */
const commonKinds: Partial<Record<AnswerKind, number>> = {
  disclosed: 30,
  alreadyPublic: 12,
  notExist: 14,
  notResponsible: 14,
  partiallyDisclosed: 5,
  lapsedNoCorrection: 4,
}
const kinds = Object.keys(answerKinds) as AnswerKind[]
const kindWeights = Object.fromEntries(kinds.map((kind) => [kind, commonKinds[kind] ?? 1])) as Record<
  AnswerKind,
  number
>
/** Kinds that any request can be answered with at any time. */
const plainKinds = kinds.filter(
  (kind) => !['unclearAfterCorrection', 'excessiveRequest', 'lapsedNoCorrection', 'lapsedNoPayment'].includes(kind),
)

/** What becomes of a request. */
type Course =
  | 'answered'
  | 'mixed'
  | 'withdrawn'
  | 'split'
  | 'reopened'
  | 'joint'
  | 'joined'
  | 'recordCorrection'
  | 'unconfirmed'

const courses: Record<Course, number> = {
  answered: 78,
  mixed: 8,
  withdrawn: 5,
  reopened: 3,
  split: 2,
  joint: 1,
  joined: 1,
  recordCorrection: 1,
  unconfirmed: 1,
}

interface Plan {
  day: Day
  course: Course
  kind: AnswerKind
}

/** How much is asked for, around which year, from which seed. */
export interface InventOptions {
  year: number
  /** Requests submitted in the year; some are added before and after it, so that many cross its borders. */
  count: number
  seed: number
}

/**
 * The requests of an organ around a year, each played to its end or to the last day of the world. The first of them go
 * through every kind of answer and every course once, so that no cell of the report is left to chance.
 */
export function inventRequests(world: World, { year, count, seed }: InventOptions): RequestPlay[] {
  const draws = drawn(seed)
  const before = Math.ceil(count / 10)
  const after = Math.ceil(count / 20)
  const planned = [
    ...kinds.map((kind): Plan => ({ day: addDays(`${year}-01-05`, draws.between(0, 200)), course: 'answered', kind })),
    ...(Object.keys(courses) as Course[]).map(
      (course): Plan => plan(draws, addDays(`${year}-02-05`, draws.between(0, 200)), course),
    ),
  ]
  const plans = [
    ...planned,
    ...times(count - planned.length, () => plan(draws, addDays(`${year}-01-01`, draws.between(0, 364)))),
    ...times(before, () => plan(draws, addDays(`${year}-01-01`, -draws.between(1, 90)))),
    ...times(after, () => plan(draws, addDays(`${year + 1}-01-01`, draws.between(0, 30)))),
  ].sort((one, other) => (one.day < other.day ? -1 : 1))
  const plays: RequestPlay[] = []
  for (const [index, each] of plans.entries())
    plays.push(...playPlan(world, each, plays, drawn(seed * 1_000_003 + index)))
  return plays
}

const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: Math.max(0, count) }, make)

const plan = (draws: Drawn, day: Day, course = draws.weighted(courses)): Plan => ({
  day,
  course,
  kind: draws.weighted(kindWeights),
})

/** Plays a plan as far as time goes; a request that is split makes several, and so does one that others are joined to. */
function playPlan(
  world: World,
  { day, course, kind }: Plan,
  earlier: readonly RequestPlay[],
  draws: Drawn,
): RequestPlay[] {
  if (day > world.lastDay) return []
  const play = new RequestPlay(world, day, contentOf(draws))
  const parts: RequestPlay[] = []
  playEach([play], () => {
    submit(play, {
      channel: draws.weighted(channels),
      applicantKind: draws.weighted(applicantKinds),
      matter: course === 'recordCorrection' ? 'recordCorrection' : 'disclosure',
    })
    follow(play, course, kind, earlier, draws, parts)
  })
  return [play, ...parts]
}

function follow(
  play: RequestPlay,
  course: Course,
  kind: AnswerKind,
  earlier: readonly RequestPlay[],
  draws: Drawn,
  parts: RequestPlay[],
): void {
  const { between, chance, pick } = draws
  const channel = 'channel' in play.state ? play.state.channel : 'internet'
  if (course === 'unconfirmed') return
  if (course === 'withdrawn') return withdraw(play, channel, draws)
  receive(play, channel, draws)
  switch (course) {
    case 'recordCorrection':
      play.wait(between(3, 15))
      return play.take({ command: 'concludeRecordCorrection', outcome: 'corrected', reasons: '', content: '已更正' })
    case 'split':
      if (!correct(play, draws)) return conclude(play, 'disclosed', draws)
      return splitUp(play, draws, parts)
    case 'joint': {
      const lead = earlier.findLast((each) => {
        const given = answerOf(each)
        return given !== undefined && given.day <= play.day && plainKinds.includes(given.kind)
      })
      const answered = lead === undefined ? undefined : answerOf(lead)
      if (lead === undefined || answered === undefined) return conclude(play, 'disclosed', draws)
      play.take({ command: 'answerJointly', lead: { id: lead.id, sameApplicant: true, answered } })
      return serve(play, draws)
    }
    case 'joined':
      return handleJointly(play, draws, parts)
    case 'mixed': {
      detours(play, draws)
      const mixed = times(between(2, 4), () => pick(plainKinds))
      const whole = wholeKindOf(mixed.map((each) => ({ kind: each })))
      answer(play, mixed, draws, 'kind' in whole ? whole.kind : pick(whole.choices))
      return serve(play, draws)
    }
    case 'reopened':
      conclude(play, kind, draws)
      play.wait(between(5, 90))
      play.take({
        command: 'reopen',
        ground: 'litigation',
        decisionNo: '（2025）示01行初8号',
        workingDays: between(10, 30),
      })
      answer(play, [pick(plainKinds)], draws)
      return serve(play, draws)
    default:
      detours(play, draws)
      conclude(play, kind, draws)
      if (chance(0.02)) play.take({ command: 'proposeProactive' }, 'applicant')
  }
}

/** Answers with a kind and serves it; with the plainest kind where this one cannot be reached any more. */
function conclude(play: RequestPlay, kind: AnswerKind, draws: Drawn): void {
  answer(play, [prepare(play, kind, draws) ? kind : 'disclosed'], draws)
  if (draws.chance(0.99)) serve(play, draws)
}

/** Applicants withdraw in every state in which they can. */
function withdraw(play: RequestPlay, channel: ReceiptChannel, draws: Drawn): void {
  const stage = draws.between(0, 4)
  if (stage > 0) receive(play, channel, draws)
  if (stage === 2) askCorrection(play)
  if (stage === 3) play.take({ command: 'openConsultation', id: '1', party: 'thirdParty' })
  if (stage === 4) noticeFee(play, draws)
  play.wait(draws.between(1, 10))
  play.take({ command: 'withdraw', note: '已经另行取得' }, 'applicant')
}

/** 一事一申请: the request goes on as its parts, each answered for itself. */
function splitUp(play: RequestPlay, draws: Drawn, parts: RequestPlay[]): void {
  const ids = times(draws.between(2, 4), () => newId(tenOClock(play.day)))
  play.take({ command: 'split', parts: ids, reason: '分属几项信息' })
  parts.push(...ids.map((id, index) => play.part(id, `${play.content}（第${index + 1}项）`)))
  playEach(parts, (part) => conclude(part, draws.pick(plainKinds), draws))
}

const answerOf = ({ facts }: RequestPlay) => facts.find((fact) => fact.type === 'answered')

/** 并案办理: others ask for the same; one of them may be let go again, the rest is answered with the request that leads. */
function handleJointly(lead: RequestPlay, draws: Drawn, others: RequestPlay[]): void {
  const { between, chance, pick } = draws
  const members = times(between(2, 3), () => new RequestPlay(lead.world, lead.day, lead.content))
  others.push(...members)
  for (const member of members) {
    submit(member, { channel: 'inPerson', applicantKind: draws.weighted(applicantKinds), matter: 'disclosure' })
    receive(member, 'inPerson', draws)
  }
  const reason = '都申请同样的信息'
  const refTo = ({ id, history: [intake] }: RequestPlay) => {
    const requestNo = intake?.event.type === 'submitted' ? intake.event.requestNo : undefined
    if (requestNo === undefined) throw new Error('joined before it was submitted')
    return { id, requestNo }
  }
  lead.take({ command: 'join', lead: null, members: members.map(refTo), reason })
  for (const member of members) member.take({ command: 'join', lead: refTo(lead), members: [], reason })
  const gone = chance(0.5) ? members.splice(0, 1) : []
  for (const member of gone) {
    lead.wait(between(1, 3))
    member.waitUntil(lead.day)
    lead.take({ command: 'separate', members: [member.id], reason: '另有一项内容' })
    member.take({ command: 'separate', members: [], letGoBy: lead.id, reason: '另有一项内容' })
  }
  answer(lead, [pick(plainKinds)], draws)
  const answered = answerOf(lead)
  if (answered === undefined) throw new Error('the request that leads has no answer')
  for (const member of members) {
    member.waitUntil(lead.day)
    const documentNo = nextDocumentNo(member)
    const own = { documentNo, sharedWith: null, together: [member.id] }
    member.take({ command: 'answerJointly', lead: { id: lead.id, sameApplicant: false, answered }, own })
  }
  playEach([lead, ...members], (play) => serve(play, draws))
  playEach(gone, (play) => conclude(play, pick(plainKinds), draws))
}

/** Plays each as far as time goes, whatever becomes of the others. */
function playEach(plays: readonly RequestPlay[], go: (play: RequestPlay) => void): void {
  for (const play of plays) {
    try {
      go(play)
    } catch (fault) {
      if (!(fault instanceof TimeIsUp)) throw fault
    }
  }
}

const places = ['和平片区', '新城街道', '东河镇', '示范大道', '第三中学', '南湖公园', '城西市场']
const subjects = ['老旧小区改造', '征收补偿', '道路施工', '绿化养护', '校舍修缮', '垃圾清运', '河道整治']
const papers = ['资金分配表', '施工合同', '审批文件', '补偿标准', '验收报告', '会议纪要', '中标通知书']

const contentOf = ({ pick, between }: Drawn): string =>
  `${pick(places)}${pick(subjects)}工程${between(2018, 2025)}年度的${pick(papers)}`

/** The facts of a kind in all plays, for those who want to know what was generated. */
export const factsOfType = (plays: readonly RequestPlay[], type: RequestEvent['type']): number =>
  plays.filter(({ facts }) => facts.some((fact) => fact.type === type)).length

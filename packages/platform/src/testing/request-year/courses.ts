import { addDays, addWorkingDays } from '@gongkai/law/calendar'
import {
  type AnswerKind,
  type ApplicantKind,
  type ConsultationParty,
  paymentDue,
  type ReceiptChannel,
  type RequestMatter,
  standingObjections,
} from '@gongkai/law/requests'
import { completePart } from './answer-parts.ts'
import type { Drawn } from './drawn.ts'
import type { RequestPlay } from './play-request.ts'

/** What an applicant brings. */
export interface Intake {
  channel: ReceiptChannel
  applicantKind: ApplicantKind
  matter: RequestMatter
}

export function submit(play: RequestPlay, { channel, applicantKind, matter }: Intake): void {
  play.take({ command: 'submit', channel, applicantKind, matter }, channel === 'internet' ? 'applicant' : 'officer')
}

/** From the submission to the confirmed receipt, by the rule of the channel. */
export function receive(play: RequestPlay, channel: ReceiptChannel, { between, chance }: Drawn): void {
  if (channel === 'inPerson') return play.take({ command: 'confirmReceipt' })
  if (chance(0.03)) {
    play.wait(between(1, 2))
    play.attempt({ command: 'registerUnreachable', note: '电话无人接听' })
  }
  play.wait(between(0, 3))
  if (channel === 'postSigned') return play.take({ command: 'confirmReceipt', signedOn: play.day })
  play.take({ command: 'confirmReceipt', confirmedOn: play.day, ...(channel === 'oral' ? { readBack: true } : {}) })
}

/** One notice of correction and its answer; false when the time for a notice is over. */
export function correct(play: RequestPlay, { between, chance }: Drawn): boolean {
  play.wait(between(0, 4))
  if (!askCorrection(play)) return false
  const late = chance(0.1)
  play.wait(late ? between(25, 40) : between(1, 12))
  play.take({ command: 'receiveCorrection', ...(late ? { note: '出差，有机票为证' } : {}) }, 'applicant')
  return true
}

export const askCorrection = (play: RequestPlay): boolean =>
  play.attempt({
    command: 'askCorrection',
    items: '信息名称',
    guidance: '请写明文件的名称或者文号',
    replyBy: addDays(play.day, 20),
  })

/** One to three consultations, partly at the same time, each with an outcome. */
export function consult(play: RequestPlay, { between, chance, pick }: Drawn): void {
  const parties = Array.from({ length: between(1, 3) }, () =>
    pick<ConsultationParty>(['thirdParty', 'thirdParty', 'coAuthor', 'otherOrgan']),
  )
  const known = play.facts.filter(({ type }) => type === 'consultationOpened').length
  const opened = parties.map((party, index) => ({ party, id: String(known + index + 1) }))
  for (const { party, id } of opened) {
    play.wait(between(0, 2))
    play.take({ command: 'openConsultation', id, party })
  }
  for (const { party, id } of opened) {
    if (party !== 'otherOrgan' && chance(0.25)) {
      const arrivedOn = play.day
      play.take({ command: 'registerArrival', id, arrivedOn })
      play.waitUntil(addDays(addWorkingDays(arrivedOn, 15, play.world.calendar), 1))
      play.take({ command: 'closeConsultation', id, outcome: 'silence' })
      continue
    }
    play.wait(between(2, 14))
    if (party === 'otherOrgan') play.take({ command: 'closeConsultation', id, outcome: 'replied' })
    else if (chance(0.6)) play.take({ command: 'closeConsultation', id, outcome: 'consent' })
    else {
      const grounds = party === 'thirdParty' ? { grounds: pick(['reasonable', 'unreasonable'] as const) } : {}
      play.take({ command: 'closeConsultation', id, outcome: 'objection', ...grounds })
    }
  }
}

/** What happens to some requests on their way: none of it is needed for an answer. */
export function detours(play: RequestPlay, drawn: Drawn): void {
  const { between, chance } = drawn
  if (chance(0.1)) correct(play, drawn)
  if (chance(0.5)) play.assign(play.world.handler)
  if (chance(0.08)) {
    const dueOn = addDays(play.day, 5)
    play.take({ command: 'askAssistance', id: '1', to: play.world.handler, what: '查找合同', dueOn })
    play.wait(between(1, 6))
    play.take({ command: 'returnAssistance', id: '1', text: '合同已找到', by: play.world.officer })
  }
  if (chance(0.12)) consult(play, drawn)
  if (chance(0.1)) {
    play.attempt({ command: 'proposeExtension', workingDays: between(5, 20), reason: '需要汇总三个年度的资料' })
    if (chance(0.15)) play.attempt({ command: 'refuseExtension', reason: '可以按期答复' }, 'leader')
    else play.attempt({ command: 'extend', workingDays: between(5, 20), reason: '需要汇总三个年度的资料' }, 'leader')
  }
  if (chance(0.02) && noticeFee(play, drawn)) {
    play.wait(between(1, 20))
    play.take({ command: 'receivePayment' })
  }
  if (chance(0.02)) {
    askForReasons(play, drawn, true)
    play.attempt({ command: 'delay', until: addDays(play.day, between(60, 120)), reason: '涉及三年的档案' })
  }
}

export const noticeFee = (play: RequestPlay, { between }: Drawn): boolean =>
  play.attempt({ command: 'noticeFee', basis: 'pages', units: between(40, 400) })

function askForReasons(play: RequestPlay, { between, chance }: Drawn, reasonable: boolean): void {
  const replyBy = addDays(play.day, 10)
  if (!play.attempt({ command: 'askReasons', facts: '本月第 40 件', replyBy })) return
  if (chance(0.7)) {
    play.wait(between(1, 9))
    play.take({ command: 'receiveReasons' }, 'applicant')
  } else play.waitUntil(addDays(replyBy, 1))
  play.take({ command: 'judgeReasons', reasonable, note: reasonable ? '研究需要' : '没有说明具体用途' })
}

/** Goes where alone an answer of this kind can be given. False when it cannot be reached. */
export function prepare(play: RequestPlay, kind: AnswerKind, drawn: Drawn): boolean {
  switch (kind) {
    case 'unclearAfterCorrection':
      return play.facts.some(({ type }) => type === 'correctionReceived') || correct(play, drawn)
    case 'excessiveRequest':
      askForReasons(play, drawn, false)
      return play.facts.some((fact) => fact.type === 'reasonsJudged' && !fact.reasonable)
    case 'lapsedNoCorrection': {
      if (!askCorrection(play)) return false
      if (play.state.status === 'awaitingCorrection') play.waitUntil(addDays(play.state.replyBy, drawn.between(1, 5)))
      return true
    }
    case 'lapsedNoPayment': {
      if (!noticeFee(play, drawn)) return false
      play.waitUntil(addDays(paymentDue(play.day, play.world.calendar), drawn.between(1, 5)))
      return true
    }
    default:
      return true
  }
}

/** From the draft to the issued answer; `whole` is what a mixed answer counts as where its parts leave it open. */
export function answer(play: RequestPlay, kinds: readonly AnswerKind[], drawn: Drawn, whole?: AnswerKind): void {
  const { between, chance } = drawn
  const parts = kinds.map((kind, index) => completePart(kind, kinds.length === 1 ? '' : `第${index + 1}项`))
  const draft = { command: 'draftAnswer' as const, parts, ...(whole === undefined ? {} : { kind: whole }) }
  // Most answers are made in good time, some late.
  play.wait(chance(0.9) ? between(1, 16) : between(17, 60))
  play.take(draft)
  if (chance(0.06)) {
    play.take({ command: 'reviewAnswer', verdict: 'return', note: '请写明理由' }, 'leader')
    play.wait(1)
    play.take(draft)
  }
  play.wait(between(0, 2))
  play.take({ command: 'reviewAnswer', verdict: 'pass' }, 'leader')
  play.take({ command: 'answer', documentNo: nextDocumentNo(play) })
}

/** The next document number on the day of a play. */
export function nextDocumentNo({ world, day }: RequestPlay): string {
  const { year, number } = world.nextNumber('documentNo', day)
  return `示测公开〔${year}〕${number}号`
}

/** From the answer to its service, sometimes at the second try. */
export function serve(play: RequestPlay, { between, chance, pick }: Drawn): void {
  play.wait(between(0, 3))
  for (const { id, informedOn } of standingObjections(play.facts)) {
    if (informedOn === null) {
      play.attempt({ command: 'informThirdParty', id, publicInterest: '涉及饮用水安全', content: '检测报告' })
    }
  }
  const dispatch = () => {
    const mode = pick(['internet', 'post', 'direct', 'entrusted'] as const)
    play.take({ command: 'deliver', mode, ...(mode === 'post' ? { trackingNo: 'EX123456789CN' } : {}) })
    return mode
  }
  const mode = dispatch()
  if (mode !== 'post') return
  play.wait(between(1, 6))
  if (chance(0.1)) {
    play.take({ command: 'failService', reason: '查无此人' })
    play.wait(1)
    dispatch()
  } else if (chance(0.7)) play.take({ command: 'signService' })
}

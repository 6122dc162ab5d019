import { excessiveHindrances } from '../acts/volume.ts'
import { type AnswerKind, answerKinds, isAnswerKind } from '../answer-kinds.ts'
import { type AnswerPart, classificationLabels, missingArticles, wholeKindOf } from '../answer-parts.ts'
import { defaultAnswerSettings } from '../answer-settings.ts'
import type { RequestContext } from '../commands.ts'
import type { SearchRecord } from '../answer-parts.ts'
import type { RequestState } from '../state.ts'
import { commonReasons, type Decide, dayOf, missing, oneOf, settle } from './common.ts'

/** Why this kind of answer cannot be given in this state. */
export function kindReasons(state: RequestState, kind: AnswerKind, context: RequestContext): string[] {
  const { label } = answerKinds[kind]
  const reasons: string[] = []
  if (state.status === 'awaitingCorrection' && kind !== 'lapsedNoCorrection') {
    reasons.push(`正在等待补正，只能在逾期后作“${answerKinds.lapsedNoCorrection.label}”的答复。`)
  }
  if (state.status !== 'awaitingCorrection' && kind === 'lapsedNoCorrection') {
    reasons.push(`只有等待补正逾期的申请，才能作“${label}”的答复。`)
  }
  if (state.status === 'awaitingPayment' && kind !== 'lapsedNoPayment') {
    reasons.push(`正在等待缴费，只能在逾期后作“${answerKinds.lapsedNoPayment.label}”的答复。`)
  }
  if (state.status !== 'awaitingPayment' && kind === 'lapsedNoPayment') {
    reasons.push(`只有等待缴费逾期的申请，才能作“${label}”的答复。`)
  }
  if (kind === 'unclearAfterCorrection' && !context.events.some((event) => event.type === 'correctionReceived')) {
    reasons.push(`申请没有补正过，不能作“${label}”的答复；请先通知补正。`)
  }
  if (kind === 'excessiveRequest') reasons.push(...excessiveHindrances(context.events))
  return reasons
}

const searchFields: Record<keyof SearchRecord, string> = {
  systems: '检索范围',
  keywords: '关键词',
  period: '时间范围',
  person: '检索人员和时间',
  result: '检索结果',
}

/** What a part of its kind must say besides its content. */
function proofReasons(part: AnswerPart): string[] {
  const { label, reasonsRequired } = answerKinds[part.kind]
  const reasons: string[] = []
  if (reasonsRequired && missing(part.reasons)) reasons.push(`“${label}”的答复应当说明理由。`)
  if (part.kind === 'notExist') {
    const open = Object.entries(searchFields).filter(([name]) => missing(part.search?.[name as keyof SearchRecord]))
    if (open.length > 0) {
      reasons.push(`答复信息不存在应当有检索记录，还没有写：${open.map(([, words]) => words).join('、')}。`)
    }
  }
  if (part.kind === 'notResponsible') {
    const organ = part.rightOrgan
    if (organ === undefined) reasons.push('请填写负责公开的机关和联系方式；不能确定的，请注明不能确定。')
    else if (organ !== 'unknown' && (missing(organ.name) || missing(organ.contact))) {
      reasons.push('能够确定负责公开的机关的，应当告知名称和联系方式。')
    }
  }
  if (part.kind === 'alreadyPublic' && missing(part.whereToGet))
    reasons.push('已经主动公开的，应当告知获取的方式和途径。')
  if (part.kind === 'deniedStateSecret') {
    if (!oneOf(classificationLabels, part.secret?.classification)) reasons.push('属于国家秘密的，请选择密级。')
    if (missing(part.secret?.term)) reasons.push('属于国家秘密的，请填写保密期限。')
  }
  if (part.kind === 'repeatedRequest' && missing(part.repeats)) {
    reasons.push('重复申请的，请写明与哪一件申请重复（编号），那一件应当已经答复。')
  }
  const uncited = missingArticles(part.kind, part.articles)
  if (uncited.length > 0) reasons.push(`“${label}”应当引用${uncited.join('、')}，可以更具体，不能缺少。`)
  return reasons
}

function partReasons(state: RequestState, part: AnswerPart, place: string, several: boolean, context: RequestContext) {
  if (!isAnswerKind(part.kind)) return [`${place}请选择答复类型。`]
  const reasons = [...kindReasons(state, part.kind, context), ...proofReasons(part)]
  if (missing(part.content)) reasons.push('请填写答复的内容。')
  if (several && missing(part.item)) reasons.push('请写明是哪一项信息。')
  return reasons.map((reason) => `${place}${reason}`)
}

export const decideDraftAnswer: Decide<'draftAnswer'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('draftAnswer', state, day, context)
  const { parts } = command
  const several = parts.length > 1
  if (parts.length === 0) reasons.push('答复至少有一项。')
  for (const [index, part] of parts.entries()) {
    reasons.push(...partReasons(state, part, several ? `第${index + 1}项：` : '', several, context))
  }
  const whole = wholeKindOf(parts.filter(({ kind }) => isAnswerKind(kind)))
  const chosen = 'kind' in whole ? whole.kind : whole.choices.find((kind) => kind === command.kind)
  if (chosen === undefined && 'choices' in whole && whole.choices.length > 0) {
    const words = whole.choices.map((kind) => `“${answerKinds[kind].label}”`)
    reasons.push(`各项的答复类型不同，请确认整件申请在年度报告中计入${words.join('还是')}，建议${words[0]}。`)
  }
  return settle(reasons, () => ({
    type: 'answerDrafted',
    day,
    draft: ('drafts' in state ? state.drafts : 0) + 1,
    by: context.personId ?? '',
    parts: [...parts],
    kind: chosen ?? 'otherHandling',
    steps: [...(context.settings ?? defaultAnswerSettings).steps],
  }))
}

import type { Day } from '@gongkai/law'
import type {
  DisputeCommand,
  DisputeCommandName,
  DisputeDecision,
  DisputeKind,
  DisputeProcedure,
  DisputeRole,
} from '@gongkai/law/disputes'
import { recordAudit } from '../../audit-trail/record.ts'
import { type Append, appendEvents, recordedEvents } from '../../events/index.ts'
import { keepFile } from '../../files/index.ts'
import { isId, newId } from '../../new-id.ts'
import { refuse, refuseFields } from '../../outcome.ts'
import type { Actor } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { changeDispute, type DisputeChanged, type DisputeTarget, decideHere } from './change-dispute.ts'
import { type DisputeRecord, disputeColumns, readDispute } from './dispute-record.ts'

interface Dated {
  day?: Day | undefined
}

type Step<Fields> = (platform: Platform, actor: Actor, input: DisputeTarget & Fields) => Promise<DisputeChanged>

const dated = ({ day }: Dated): { day?: Day } => (day === undefined ? {} : { day })
const text = (value: string | undefined): string => value?.trim() ?? ''

export interface NewDispute extends Dated {
  organId: string
  /** The disputed request; null when the case is about something else. */
  requestId?: string | null | undefined
  kind: DisputeKind
  role?: DisputeRole | undefined
  decidedBy: string
  caseNo?: string | undefined
  claim?: string | undefined
  /** The reconsideration that came before, by its id here. */
  previous?: string | undefined
}

/** 登记复议、诉讼: a case about an act of the organ; several about one request follow each other. OGI 51. */
export async function fileDispute(platform: Platform, actor: Actor, input: NewDispute): Promise<DisputeChanged> {
  const { organId, kind } = input
  const requestId = input.requestId ?? null
  if (requestId !== null && !isId(requestId)) return refuseFields({ requestId: '没有找到这件申请' })
  if (actor.kind !== 'person') return refuse('forbidden', '请先登录再登记')
  const { personId } = actor
  return platform.database.transaction(async (tx): Promise<DisputeChanged> => {
    const organ = await tx.selectFrom('organ').select('path').where('id', '=', organId).executeTakeFirst()
    if (organ === undefined) return refuseFields({ organId: '请选择机关' })
    const permit = may(actor, 'dispute.file', { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    if (requestId !== null) {
      const request = await tx
        .selectFrom('request')
        .select('id')
        .where('id', '=', requestId)
        .where('organ_id', '=', organId)
        .executeTakeFirst()
      if (request === undefined) return refuseFields({ requestId: '没有找到这件申请，或者不是本机关的申请' })
    }
    const previous = text(input.previous)
    if (previous !== '') {
      const before = isId(previous)
        ? await tx
            .selectFrom('dispute')
            .select('kind')
            .where('id', '=', previous)
            .where('organ_id', '=', organId)
            .executeTakeFirst()
        : undefined
      if (before?.kind !== 'reconsideration') return refuseFields({ previous: '没有找到此前的行政复议案件' })
    }
    const command: DisputeCommand = {
      command: 'file',
      ...dated(input),
      kind,
      role: input.role ?? 'originalOrgan',
      decidedBy: text(input.decidedBy),
      caseNo: text(input.caseNo),
      claim: text(input.claim),
      previous,
    }
    const begin = { tx, organId, state: { status: 'none' as const }, facts: [] }
    const decision = await decideHere(platform, actor, begin, command, requestId)
    if (!decision.ok) return refuse('refused', decision.reasons.join(''), decision.reasons)
    const now = platform.now()
    const disputeId = newId(now)
    const append: Append<DisputeRecord> = {
      organId,
      streamKind: 'dispute',
      streamId: disputeId,
      expectedVersion: 0,
      events: decision.events.map((event) => (requestId === null ? event : { ...event, requestId })),
      personId,
      recordedAt: now,
    }
    const version = await appendEvents(tx, append)
    const columns = disputeColumns(readDispute(recordedEvents(append), platform.calendar))
    await tx
      .insertInto('dispute')
      .values({ id: disputeId, organ_id: organId, ...columns })
      .execute()
    await recordAudit(tx, now, {
      personId,
      organId,
      action: 'dispute.file',
      objectKind: 'dispute',
      objectId: disputeId,
      outcome: 'done',
      detail: { version },
    })
    return { ok: true, disputeId, version }
  })
}

const takeStep = (platform: Platform, actor: Actor, target: DisputeTarget, command: DisputeCommand) =>
  changeDispute(platform, actor, target, {
    permission: `dispute.${command.command}`,
    decide: (step) => decideHere(platform, actor, step, command, null),
  })

/** 收到答复通知: the copy of the application or complaint arrived; the period for the reply begins. */
export const receiveDisputeNotice: Step<Dated & { procedure: DisputeProcedure; caseNo?: string | undefined }> = (
  platform,
  actor,
  input,
) =>
  takeStep(platform, actor, input, {
    command: 'receiveNotice',
    ...dated(input),
    procedure: input.procedure,
    caseNo: text(input.caseNo),
  })

/** 提交答复和证据. */
export const replyToDispute: Step<Dated & { note?: string | undefined }> = (platform, actor, input) =>
  takeStep(platform, actor, input, { command: 'reply', ...dated(input), note: text(input.note) })

/** 登记审理期限延长. */
export const extendDisputeDecision: Step<Dated & { days: number }> = (platform, actor, input) =>
  takeStep(platform, actor, input, { command: 'extendDecision', ...dated(input), days: input.days })

/** 登记审理结果: counted in the table of the annual report from then on. */
export const decideDisputeCase: Step<
  Dated & {
    decision: DisputeDecision
    decisionNo: string
    workingDays?: number | undefined
    note?: string | undefined
  }
> = (platform, actor, input) =>
  takeStep(platform, actor, input, {
    command: 'decide',
    ...dated(input),
    decision: input.decision,
    decisionNo: text(input.decisionNo),
    ...(input.workingDays === undefined ? {} : { workingDays: input.workingDays }),
    note: text(input.note),
  })

/** 登记上诉. */
export const appealDispute: Step<Dated & { court: string; caseNo?: string | undefined }> = (platform, actor, input) =>
  takeStep(platform, actor, input, {
    command: 'appeal',
    ...dated(input),
    court: text(input.court),
    caseNo: text(input.caseNo),
  })

/** 更正登记的结果, with the reason; the first entry stays in the history. */
export const amendDisputeDecision: Step<Dated & { decision: DisputeDecision; decisionNo: string; reason: string }> = (
  platform,
  actor,
  input,
) =>
  takeStep(platform, actor, input, {
    command: 'amendDecision',
    ...dated(input),
    decision: input.decision,
    decisionNo: text(input.decisionNo),
    reason: text(input.reason),
  })

/** 添加材料: a document of the case, kept encrypted. */
export const addDisputeDocument: Step<{ fileName: string; bytes: Buffer }> = (platform, actor, input) =>
  changeDispute(platform, actor, input, {
    permission: 'dispute.addDocument',
    decide: async ({ tx, organId }) => {
      const owner = { organId, ownerKind: 'dispute' as const, ownerId: input.disputeId }
      const { id, fileName } = await keepFile(tx, platform, owner, input)
      return { ok: true, events: [{ type: 'documentAdded', day: platform.today(), fileId: id, fileName }] }
    },
  })

/** Every step by the name of its command in the law. */
export const disputeSteps = {
  receiveNotice: receiveDisputeNotice,
  reply: replyToDispute,
  extendDecision: extendDisputeDecision,
  decide: decideDisputeCase,
  appeal: appealDispute,
  amendDecision: amendDisputeDecision,
} satisfies Record<Exclude<DisputeCommandName, 'file'>, Step<never>>

import { historyOfPart } from '@gongkai/law/requests'
import type { Transaction } from '../../../database/schema.ts'
import { appendEvents, recordedEvents } from '../../../events/index.ts'
import { newId } from '../../../new-id.ts'
import { nextNumber } from '../../../numbers/index.ts'
import { type Actor, personIdOf } from '../../../people/actor.ts'
import type { Platform } from '../../../platform.ts'
import { type RequestStep, takeStep } from '../change-request.ts'
import { partCodeHash } from '../query-code.ts'
import { openForm, requestFormRow, subjectOf } from '../request-form.ts'
import { readRequest, type RequestRecord, requestColumns } from '../request-record.ts'
import { keepReply, keepThirdParty, thirdPartiesOf } from '../third-parties.ts'
import { type Dated, dated, type Step, tell, text } from './common.ts'

/** The parts as they are typed: one for each paragraph, with an empty line between. */
export const partsOf = (words: string): string[] =>
  words
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/**
 * 拆分申请 (一事一申请): the request goes on as its parts. Each has its own number and answer, the same receipt day and
 * due day, the files and the person in charge of the request, and the query code of the request with its ordinal.
 */
export const split: Step<Dated & { parts: string; reason: string }> = (platform, actor, input) => {
  const contents = partsOf(input.parts)
  const ids = contents.map(() => newId(platform.now()))
  return takeStep(
    platform,
    actor,
    input,
    'split',
    () => ({ command: 'split', ...dated(input), parts: ids, reason: text(input.reason) }),
    async (step) => {
      for (const [index, content] of contents.entries()) {
        await beginPart(platform, actor, step, { origin: input.requestId, id: ids[index] ?? '', content, index })
      }
      await tell(input.requestId, 'split')(step)
    },
  )
}

interface Part {
  origin: string
  id: string
  content: string
  index: number
}

async function beginPart(platform: Platform, actor: Actor, step: RequestStep, part: Part): Promise<void> {
  const { tx, organId, history, facts, assignedTo } = step
  const { encryption, calendar } = platform
  const intake = history[0]?.event
  if (intake?.type !== 'submitted' || intake.queryCodeHash === undefined) {
    throw new Error('a stream of a request must begin with its submission')
  }
  const now = platform.now()
  const year = Number(intake.day.slice(0, 4))
  const requestNo = `${year}-${String(await nextNumber(tx, organId, 'request', year)).padStart(4, '0')}`
  const codeHash = partCodeHash(Buffer.from(intake.queryCodeHash, 'hex'), part.index + 1).toString('hex')
  const begun = historyOfPart(facts, part.origin).map(
    (fact): RequestRecord => (fact.type === 'submitted' ? { ...fact, requestNo, queryCodeHash: codeHash } : fact),
  )
  const assigned: RequestRecord[] =
    assignedTo === null ? [] : [{ type: 'assigned', day: platform.today(), to: assignedTo }]
  const append = {
    organId,
    streamKind: 'request',
    streamId: part.id,
    expectedVersion: 0,
    events: [...begun, ...assigned],
    personId: personIdOf(actor),
    recordedAt: now,
  } as const
  await appendEvents(tx, append)
  const form = { ...(await openForm(tx, encryption, part.origin)), content: part.content }
  await tx
    .insertInto('request')
    .values({
      id: part.id,
      organ_id: organId,
      subject: subjectOf(part.content),
      ...requestColumns(readRequest(recordedEvents(append), calendar)),
    })
    .execute()
  await tx
    .insertInto('request_form')
    .values(requestFormRow(encryption, part.id, organId, form))
    .execute()
  await shareFiles(tx, part)
  for (const [consultationId, { name, contact, address, reply }] of await thirdPartiesOf(tx, encryption, part.origin)) {
    const place = { requestId: part.id, consultationId, organId }
    await keepThirdParty(tx, encryption, place, { name, contact, address })
    if (reply !== null) await keepReply(tx, encryption, part.id, consultationId, reply)
  }
}

/** The files of the request belong to each part as well: the same bytes, a record of their own. */
async function shareFiles(tx: Transaction, { origin, id }: Part): Promise<void> {
  const files = await tx
    .selectFrom('file')
    .selectAll()
    .where('owner_kind', '=', 'request')
    .where('owner_id', '=', origin)
    .execute()
  if (files.length === 0) return
  await tx
    .insertInto('file')
    .values(files.map((file) => ({ ...file, id: newId(file.created_at), owner_id: id })))
    .execute()
}

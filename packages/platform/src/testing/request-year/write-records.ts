import type { Insertable } from 'kysely'
import { disputeColumns, readDispute } from '../../actions/disputes/dispute-record.ts'
import { writeAssistance } from '../../actions/requests/assistance.ts'
import { type RequestForm, requestFormRow, subjectOf } from '../../actions/requests/request-form.ts'
import { readRequest, requestColumns } from '../../actions/requests/request-record.ts'
import type { EventTable, Transaction } from '../../database/schema.ts'
import { eventRows, type Fact, type RecordedEvent } from '../../events/index.ts'
import { reachNumber } from '../../numbers/index.ts'
import type { Platform } from '../../platform.ts'
import type { DisputePlay } from './invent-disputes.ts'
import type { RequestPlay } from './play-request.ts'
import type { World } from './world.ts'

const atOnce = 1000

/** Writes played records in a few large statements: events, view rows and forms, each made by the platform's own code. */
export async function writeRecords(
  platform: Platform,
  requests: readonly RequestPlay[],
  disputes: readonly DisputePlay[],
): Promise<void> {
  const { encryption, calendar } = platform
  await platform.database.transaction(async (tx) => {
    const worlds = new Set(requests.map(({ world }) => world))
    for (const world of worlds) await reachNumbers(tx, world)
    for (const some of slices(requests, atOnce)) {
      const loaded = some.map((play) => ({ play, request: readRequest(play.history, calendar) }))
      await writeEvents(tx, 'request', some)
      await tx
        .insertInto('request')
        .values(
          loaded.map(({ play, request }) => ({
            id: play.id,
            organ_id: play.world.organId,
            subject: subjectOf(play.content),
            ...requestColumns(request),
          })),
        )
        .execute()
      await tx
        .insertInto('request_form')
        .values(some.map((play) => requestFormRow(encryption, play.id, play.world.organId, formOf(play))))
        .execute()
      for (const { play, request } of loaded) {
        if (request.facts.some(({ type }) => type === 'assistanceAsked')) {
          await writeAssistance(tx, play.id, play.world.organId, request.facts)
        }
      }
    }
    for (const some of slices(disputes, atOnce)) {
      await writeEvents(tx, 'dispute', some)
      await tx
        .insertInto('dispute')
        .values(
          some.map(({ id, world, history }) => ({
            id,
            organ_id: world.organId,
            ...disputeColumns(readDispute(history, calendar)),
          })),
        )
        .execute()
    }
  })
}

/** What is numbered from now on follows behind what was played. */
async function reachNumbers(tx: Transaction, { organId, lastNumbers }: World): Promise<void> {
  for (const { sequence, year, last } of lastNumbers()) {
    if (sequence !== 'case') await reachNumber(tx, organId, sequence, year, last)
  }
}

interface Stream {
  id: string
  world: { organId: string }
  history: readonly RecordedEvent<Fact>[]
}

async function writeEvents(
  tx: Transaction,
  streamKind: 'request' | 'dispute',
  streams: readonly Stream[],
): Promise<void> {
  const rows = streams.flatMap(({ id, world, history }) =>
    history.flatMap(({ version, event, personId, recordedAt }): Insertable<EventTable>[] =>
      eventRows({
        organId: world.organId,
        streamKind,
        streamId: id,
        expectedVersion: version - 1,
        events: [event],
        personId,
        recordedAt,
      }),
    ),
  )
  for (const some of slices(rows, atOnce)) await tx.insertInto('event').values(some).execute()
}

function formOf({ content, state }: RequestPlay): RequestForm {
  if (state.status === 'none') throw new Error('a request that was not submitted has no form')
  return {
    applicantKind: state.applicantKind,
    name: '演示申请人',
    identityKind: null,
    identityNumber: null,
    phone: null,
    email: 'yanshi@example.cn',
    postalAddress: null,
    representative: null,
    contactPerson: null,
    agentName: null,
    agentIdentityNumber: null,
    agentPhone: null,
    content,
    documentTitle: null,
    documentNo: null,
    purpose: null,
    provisionForm: 'electronic',
    obtainingRoute: 'download',
  }
}

function* slices<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}

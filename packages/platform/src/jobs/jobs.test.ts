import { describe, expect, it } from 'vitest'
import { askCorrection, registerRequest } from '../actions/requests/index.ts'
import { createTestOrgan, createTestPlatform, sampleRequestForm } from '../testing/index.ts'
import { addJob, deliveryAttempts, jobCounts, startJobs } from './index.ts'
import { NO_CHANNEL } from '../notices/index.ts'

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not happen within ten seconds')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function correctionAsked(platform: Awaited<ReturnType<typeof createTestPlatform>>) {
  const organ = await createTestOrgan(platform, 'zhujian')
  const registered = await registerRequest(platform, organ.officer, {
    organId: organ.organId,
    channel: 'inPerson',
    receivedOn: '2026-03-02',
    form: sampleRequestForm,
  })
  if (!registered.ok) throw new Error(registered.message)
  const { requestId } = registered
  const asked = { items: '年度', guidance: '写明年度', replyBy: '2026-03-23' }
  const changed = await askCorrection(platform, organ.officer, { requestId, expectedVersion: 2, ...asked })
  if (!changed.ok) throw new Error(changed.message)
  return { organ, requestId, requestNo: registered.requestNo }
}

describe('notices', () => {
  it('are not pretended to be sent when there is no way out of the house', async () => {
    const platform = await createTestPlatform()
    await correctionAsked(platform)
    expect(await jobCounts(platform.database.kysely)).toEqual({ waiting: 1, failed: 0 })
    const jobs = await startJobs(platform)
    await until(async () => (await jobCounts(platform.database.kysely)).waiting === 0)
    await jobs.stop()
    expect(await deliveryAttempts(platform.database.kysely)).toMatchObject([
      { task: 'notifyApplicant', attempt: 1, succeeded: false, message: NO_CHANNEL },
    ])
  })
})

describe('the outbox', () => {
  it('has no job of an act that was given up', async () => {
    const platform = await createTestPlatform()
    const given = platform.database.transaction(async (tx) => {
      await addJob(tx, 'rebuildViews', {})
      throw new Error('given up')
    })
    await expect(given).rejects.toThrow('given up')
    expect(await jobCounts(platform.database.kysely)).toEqual({ waiting: 0, failed: 0 })
  })
})

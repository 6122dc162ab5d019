import { describe, expect, it } from 'vitest'
import { registerRequest, askCorrection, assign } from '../actions/requests/index.ts'
import { createTestOrgan, createTestPlatform, sampleRequestForm } from '../testing/index.ts'
import {
  addJob,
  type ApplicantNotice,
  deliveryAttempts,
  jobCounts,
  NO_CHANNEL,
  startJobs,
  type StaffNotice,
} from './index.ts'

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

  it('reach the applicant and the person assigned, and say nothing of the content', async () => {
    const toApplicant: ApplicantNotice[] = []
    const toStaff: StaffNotice[] = []
    const platform = await createTestPlatform({
      notifier: {
        name: '邮件',
        toApplicant: async (notice) => void toApplicant.push(notice),
        toStaff: async (notice) => void toStaff.push(notice),
      },
    })
    const { organ, requestId, requestNo } = await correctionAsked(platform)
    const { handler, officer } = organ
    await assign(platform, officer, { requestId, expectedVersion: 3, to: handler.personId })
    const jobs = await startJobs(platform)
    await until(async () => (await jobCounts(platform.database.kysely)).waiting === 0)
    await jobs.stop()
    expect(toApplicant).toMatchObject([{ email: 'wang@example.cn', phone: '13800138000' }])
    expect(toApplicant[0]?.text).toContain(requestNo)
    expect(toApplicant[0]?.text).not.toContain('资金分配表')
    expect(toStaff).toMatchObject([{ people: [{ personId: handler.personId }] }])
    const attempts = await deliveryAttempts(platform.database.kysely)
    expect(attempts.map(({ succeeded, message }) => [succeeded, message])).toEqual([
      [true, '邮件'],
      [true, '邮件'],
    ])
  })

  it('that could not be handed over are recorded and tried again later', async () => {
    let tries = 0
    const platform = await createTestPlatform({
      notifier: {
        name: '邮件',
        toApplicant: async () => {
          tries += 1
          if (tries > 1) return
          throw Object.assign(new Error('no server for wang@example.cn'), { code: 'ECONNREFUSED' })
        },
        toStaff: async () => {},
      },
    })
    await correctionAsked(platform)
    const logged: string[] = []
    const log = { ...platform.log, warn: (message: string) => void logged.push(message) }
    const { kysely, pool } = platform.database
    const first = await startJobs({ ...platform, log })
    await until(async () => (await deliveryAttempts(kysely)).length === 1)
    await first.stop()
    const { rows } = await pool.query('select last_error from graphile_worker.jobs')
    const lastErrors = rows.map(({ last_error }) => String(last_error))

    // The queue waits longer after each try; here the waiting is over at once.
    await pool.query('select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), now())')
    platform.setNow('2026-03-03')
    const second = await startJobs({ ...platform, log })
    await until(async () => (await jobCounts(kysely)).waiting === 0)
    await second.stop()
    const attempts = await deliveryAttempts(kysely)
    expect(attempts.map(({ attempt, succeeded }) => [attempt, succeeded])).toEqual([
      [2, true],
      [1, false],
    ])
    expect(attempts[1]?.message).toBe('邮件：发送失败（ECONNREFUSED）')
    // Neither the record, nor the queue, nor the log knows whom the notice was for.
    expect(JSON.stringify([attempts, lastErrors, logged])).not.toContain('wang@example.cn')
    expect(lastErrors.join()).toContain('ECONNREFUSED')
    expect(logged).not.toEqual([])
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

import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { askCorrection, registerRequest } from '../actions/requests/index.ts'
import { deliveryAttempts, jobCounts, startJobs } from '../jobs/index.ts'
import { createTestOrgan, createTestPlatform, sampleRequestForm } from '../testing/index.ts'
import { createNotifier, noticesOfRequest, readNoticeSettings, setReminderEmail } from './index.ts'
import { startSmsGateway } from './testing/sms-gateway.ts'
import { startSmtpListener, textOfMail } from './testing/smtp-listener.ts'

const smtp = await startSmtpListener()
const gateway = await startSmsGateway()
afterAll(() => Promise.all([smtp.close(), gateway.close()]))

const platform = await createTestPlatform({
  notifier: createNotifier({
    mail: { url: smtp.url, from: '公开办 <gongkai@shifan.example>' },
    sms: { url: `${gateway.url}/send`, secret: 'geheim' },
  }),
})
const organ = await createTestOrgan(platform, 'zhujian')

/** A request whose applicant was asked for a correction: one notice waits. */
async function correctionAsked(contact: { phone?: string; email?: string } = {}): Promise<string> {
  const registered = await registerRequest(platform, organ.officer, {
    organId: 'zhujian',
    channel: 'inPerson',
    receivedOn: '2026-03-02',
    form: { ...sampleRequestForm, ...contact },
  })
  if (!registered.ok) throw new Error(registered.message)
  const { requestId, version } = registered
  const asked = { items: '年度', guidance: '写明年度', replyBy: '2026-03-23' }
  const changed = await askCorrection(platform, organ.officer, { requestId, expectedVersion: version, ...asked })
  if (!changed.ok) throw new Error(changed.message)
  return requestId
}

/** Lets the queue work until nothing waits, or until `tries` tries were made. */
async function work(tries: number): Promise<void> {
  const { kysely, pool } = platform.database
  await pool.query('select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), now())')
  const logged: string[] = []
  const jobs = await startJobs({ ...platform, log: { ...platform.log, warn: (line) => void logged.push(line) } })
  const deadline = Date.now() + 10_000
  while ((await jobCounts(kysely)).waiting > 0 && (await deliveryAttempts(kysely)).length < tries) {
    if (Date.now() > deadline) throw new Error('the queue did not finish')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await jobs.stop()
  const kept = JSON.stringify([await deliveryAttempts(kysely), logged])
  expect(kept).not.toContain('13800138000')
  expect(kept).not.toContain('wang@example.cn')
}

beforeEach(async () => {
  smtp.mails.length = 0
  smtp.refuseWith(null)
  gateway.messages.length = 0
  gateway.answerWith(200)
  await platform.database.pool.query('delete from delivery_attempt')
})

describe('a notice to an applicant', () => {
  it('goes by mail and by short message, says where to look and nothing of the content', async () => {
    const requestId = await correctionAsked()
    await work(2)
    expect(smtp.mails.map(({ from, to }) => [from, to])).toEqual([['gongkai@shifan.example', ['wang@example.cn']]])
    const text = smtp.mails.map(textOfMail).join()
    expect(text).toContain('请您补正')
    expect(text).toContain('2026-0001')
    expect(text).not.toContain('资金分配表')
    expect(gateway.messages).toMatchObject([{ method: 'POST', url: '/send', authorization: 'Bearer geheim' }])
    expect(JSON.parse(gateway.messages[0]?.body ?? '')).toMatchObject({ phone: '13800138000' })
    expect(await noticesOfRequest(platform, requestId)).toMatchObject([
      { occasion: 'correctionAsked', label: '通知补正', state: 'sent', channels: ['短信', '邮件'], message: null },
    ])
  })

  it('is tried again only by the channel that failed', async () => {
    const requestId = await correctionAsked()
    gateway.answerWith(503)
    await work(2)
    expect(await noticesOfRequest(platform, requestId)).toMatchObject([{ state: 'sent', channels: ['邮件'] }])
    gateway.answerWith(200)
    await work(3)
    expect(smtp.mails).toHaveLength(1)
    expect(gateway.messages).toHaveLength(2)
    expect(gateway.messages[0]?.idempotencyKey).toBe(gateway.messages[1]?.idempotencyKey)
    const attempts = await deliveryAttempts(platform.database.kysely)
    const tries = attempts.map(({ channel, attempt, message }) => `${channel} ${attempt} ${message ?? '已交付'}`)
    expect(tries.sort()).toEqual(['短信 1 发送失败（HTTP_503）', '短信 2 已交付', '邮件 1 已交付'])
    expect(await noticesOfRequest(platform, requestId)).toMatchObject([{ channels: ['短信', '邮件'], tries: 2 }])
  })

  it('that a mail server refuses is recorded by its code, without its words', async () => {
    const requestId = await correctionAsked({ phone: '0510-88881234' })
    smtp.refuseWith('550 no such user wang@example.cn')
    await work(1)
    expect(gateway.messages).toEqual([])
    expect(await noticesOfRequest(platform, requestId)).toMatchObject([
      { state: 'unsent', message: '发送失败（EENVELOPE），请用其他方式告知' },
    ])
    smtp.refuseWith(null)
    await work(2)
    expect(smtp.mails).toHaveLength(1)
  })
})

describe('a notice to staff', () => {
  it('goes to whoever gave an address, and stops when it is taken back', async () => {
    const { personId } = organ.officer
    expect(await setReminderEmail(platform, personId, 'keine-adresse')).toMatchObject({ ok: false })
    expect(await setReminderEmail(platform, personId, 'officer@shifan.example')).toEqual({ ok: true })
    await platform.database.pool.query(`select graphile_worker.add_job('notifyStaff', $1::json)`, [
      JSON.stringify({
        organId: 'zhujian',
        objectId: crypto.randomUUID(),
        occasion: 'requestSubmitted',
        personId: null,
      }),
    ])
    await work(1)
    expect(smtp.mails.map(({ to }) => to)).toEqual([['officer@shifan.example']])
    await setReminderEmail(platform, personId, null)
    const sealed = await platform.database.kysely.selectFrom('person_contact').select('email').execute()
    expect(sealed).toEqual([{ email: null }])
  })
})

describe('the settings of the channels', () => {
  const read = (settings: Record<string, string>) => readNoticeSettings((key) => settings[key] ?? null)

  it('may be left out: then nothing leaves the house', () => {
    expect(read({})).toEqual({ value: { mail: null, sms: null } })
    expect(createNotifier({ mail: null, sms: null })).toBeNull()
  })

  it.each([
    [{ GONGKAI_MAIL_URL: 'http://mail', GONGKAI_MAIL_FROM: 'a@b.cn' }, 'GONGKAI_MAIL_URL 应为'],
    [{ GONGKAI_MAIL_URL: 'smtp://user:geheim@mail' }, '要一起设置'],
    [{ GONGKAI_MAIL_URL: 'smtp://mail', GONGKAI_MAIL_FROM: '公开办' }, 'GONGKAI_MAIL_FROM 应为'],
    [{ GONGKAI_SMS_URL: 'http://sms/?t={text}' }, '{phone}'],
    [{ GONGKAI_SMS_SECRET: 'geheim' }, '没有设置 GONGKAI_SMS_URL'],
  ])('%j is refused with a sentence that repeats no secret', (settings, words) => {
    const result = read(settings)
    expect('reason' in result && result.reason).toContain(words)
    expect(JSON.stringify(result)).not.toContain('geheim')
  })

  it('a gateway with a template is asked by GET, filled in and encoded', async () => {
    const notifier = createNotifier({
      mail: null,
      sms: { url: `${gateway.url}/s?to={phone}&m={text}`, secret: null },
    })
    await notifier?.channels[0]?.send({ id: '1', to: '13800138000', subject: '', text: '甲&乙' })
    expect(gateway.messages).toMatchObject([
      { method: 'GET', url: '/s?to=13800138000&m=%E7%94%B2%26%E4%B9%99', authorization: null, body: '' },
    ])
  })
})

import { randomBytes } from 'node:crypto'
import { submitRequest, validateRequestForm } from '@gongkai/platform/actions/requests'
import { publicActor } from '@gongkai/platform/people'
import type { FastifyInstance } from 'fastify'
import { formToken, isOwnForm, tokenField } from '../../form-token.ts'
import type { LookChoice } from '../../look-choice.ts'
import { type Portal, sendPrivatePage } from '../../portal.ts'
import { queryText } from '../../query-text.ts'
import { emptyValues, type FormValues, inputOf, valuesOf } from './form-values.ts'
import { type HeldUpload, HeldUploads } from './held-uploads.ts'
import { readForm } from './read-form.ts'
import { openReceipt, type Receipt, receiptCookie, receiptMinutes, receiptPath, sealReceipt } from './receipt.ts'
import { receiptGonePage, receiptPage } from './receipt-page.tsx'
import { RecentSubmissions, submissionKey } from './recent-submissions.ts'
import { requestFormPage } from './request-form-page.tsx'
import { registerStatus } from './status-routes.ts'
import { switchedLook } from './switched-look.ts'
import { takeUploads, uploadErrors } from './take-uploads.ts'

/** Attachments of unfinished forms of all readers together. */
const HELD_BYTES = 128 * 1024 * 1024

type Submitted = { ok: true; cookie: string } | { ok: false; status: number; errors: Record<string, string> }

/** 依申请公开: the form, the receipt, the status. */
export function registerRequests(app: FastifyInstance, portal: Portal): void {
  const { platform } = portal
  const uploads = new HeldUploads(HELD_BYTES)
  const submissions = new RecentSubmissions<Submitted>()
  const newSubmission = (): string => randomBytes(12).toString('base64url')

  app.get('/request', async (request, reply) => {
    const { site } = await portal.site()
    const organ = site.organ(queryText(request, 'organ') ?? '')
    const only = site.organs.length === 1 ? site.root : null
    const content = requestFormPage({
      site,
      values: { ...emptyValues, organId: organ?.id ?? only?.id ?? '' },
      errors: {},
      held: [],
      token: formToken(request, reply),
      submission: newSubmission(),
    })
    return sendPrivatePage(portal, request, reply, content)
  })

  app.post('/request', async (request, reply) => {
    const sent = await readForm(request)
    const values = valuesOf(sent)
    const now = platform.now().getTime()
    const { held, faults } = takeUploads(uploads, sent, now)
    const submission = sent.texts.get('submission')?.[0]?.slice(0, 40) ?? newSubmission()

    const again = async (errors: Record<string, string>, status: number, look?: LookChoice) => {
      const { site } = await portal.site()
      const token = formToken(request, reply)
      const content = requestFormPage({ site, values, errors, held, token, submission, status })
      return sendPrivatePage(portal, request, reply, content, look)
    }

    const look = switchedLook(sent, request, reply)
    if (look !== null) return again(uploadErrors(faults), 200, look)
    if (sent.texts.has('remove')) return again(uploadErrors(faults), 200)
    if (!isOwnForm(request, sent.texts.get(tokenField)?.[0])) {
      return again(
        { form: '页面打开的时间太长，或者浏览器没有保存本站的 Cookie。请核对内容，再按一次“提交申请”。' },
        403,
      )
    }
    const errors = { ...fieldErrors(values), ...uploadErrors(faults) }
    if (Object.keys(errors).length > 0) return again(errors, 422)

    const key = submissionKey(sent.texts.get(tokenField)?.[0] ?? '', submission, values, held)
    const result = await submissions.once(key, now, () => submit(portal, values, held))
    if (!result.ok) {
      submissions.forget(key)
      return again(result.errors, result.status)
    }
    for (const { id } of held) uploads.release(id)
    const secure = request.protocol === 'https'
    return reply
      .setCookie(receiptCookie, result.cookie, {
        path: receiptPath,
        maxAge: receiptMinutes * 60,
        httpOnly: true,
        sameSite: 'lax',
        secure,
      })
      .header('cache-control', 'no-store')
      .redirect(receiptPath, 303)
  })

  app.get(receiptPath, async (request, reply) => {
    const receipt = openReceipt(platform, request.cookies[receiptCookie])
    return sendPrivatePage(portal, request, reply, receipt === null ? receiptGonePage() : receiptPage(receipt))
  })

  app.post(`${receiptPath}/forget`, (_request, reply) =>
    reply.clearCookie(receiptCookie, { path: receiptPath }).redirect('/status', 303),
  )

  registerStatus(app, portal)
}

function fieldErrors(values: FormValues): Record<string, string> {
  const checked = validateRequestForm(inputOf(values))
  return {
    ...(values.organId === '' ? { organId: '请选择受理机关' } : {}),
    ...(checked.ok ? {} : (checked.fields as Record<string, string>)),
  }
}

async function submit(portal: Portal, values: FormValues, held: readonly HeldUpload[]): Promise<Submitted> {
  const { platform } = portal
  const outcome = await submitRequest(platform, publicActor, {
    organId: values.organId,
    form: inputOf(values),
    attachments: held.map(({ fileName, bytes }) => ({ fileName, bytes })),
  })
  if (!outcome.ok) return { ok: false, status: 422, errors: outcome.fields ?? { form: outcome.message } }
  const { requestNo, organId, organName, submittedOn, queryCode } = outcome
  const receipt: Receipt = { requestNo, organId, organName, submittedOn, queryCode }
  return { ok: true, cookie: sealReceipt(platform, receipt) }
}

import { randomBytes } from 'node:crypto'
import { submitRequest, validateRequestForm } from '@gongkai/platform/actions/requests'
import { draftDays, isDraftCode, newDraftCode, openDraft, removeDraft, saveDraft } from '@gongkai/platform/applicants'
import { publicActor } from '@gongkai/platform/people'
import { similarItems, suggestOrgans } from '@gongkai/platform/public'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { formToken, isOwnForm, tokenField } from '../../form-token.ts'
import type { LookChoice } from '../../look-choice.ts'
import { type Portal, sendPrivatePage } from '../../portal.ts'
import { queryText } from '../../query-text.ts'
import { emptyValues, type FormValues, inputOf, valuesOf, valuesOfDraft } from './form-values.ts'
import { type HeldUpload, HeldUploads } from './held-uploads.ts'
import { readForm } from './read-form.ts'
import { openReceipt, type Receipt, receiptCookie, receiptMinutes, receiptPath, sealReceipt } from './receipt.ts'
import { receiptGonePage, receiptPage } from './receipt-page.tsx'
import { RecentSubmissions, submissionKey } from './recent-submissions.ts'
import { requestFormPage } from './request-form-page.tsx'
import type { RequestFormProps } from './request-form-props.ts'
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
  const newForm = (request: FastifyRequest, reply: FastifyReply) => ({
    errors: {},
    held: [],
    token: formToken(request, reply),
    submission: newSubmission(),
    draftCode: null,
    organGuide: { words: '', category: '', found: null },
    similar: null,
  })

  app.get('/request', async (request, reply) => {
    const { site } = await portal.site()
    const organ = site.organ(queryText(request, 'organ') ?? '')
    const only = site.organs.length === 1 ? site.root : null
    const content = requestFormPage({
      site,
      values: { ...emptyValues, organId: organ?.id ?? only?.id ?? '' },
      ...newForm(request, reply),
    })
    return sendPrivatePage(portal, request, reply, content)
  })

  app.post('/request', async (request, reply) => {
    const sent = await readForm(request)
    const values = valuesOf(sent)
    const now = platform.now().getTime()
    const { held, faults } = takeUploads(uploads, sent, now)
    const submission = sent.texts.get('submission')?.[0]?.slice(0, 40) ?? newSubmission()

    const typed = (name: string) => sent.texts.get(name)?.[0]?.trim().slice(0, 200) ?? ''
    const chosen = typed('chooseOrgan')
    if (chosen !== '') values.organId = chosen
    let draftCode = isDraftCode(typed('draft')) ? typed('draft') : null
    let organGuide: RequestFormProps['organGuide'] = {
      words: typed('organWords'),
      category: typed('organCategory'),
      found: null,
    }
    // The field is there until similar items were looked for once.
    let similar: RequestFormProps['similar'] = sent.texts.has('similar') ? null : []

    const again = async (errors: Record<string, string>, status: number, look?: LookChoice) => {
      const { site } = await portal.site()
      const token = formToken(request, reply)
      const kept = { values, errors, held, token, submission, draftCode, organGuide, similar }
      return sendPrivatePage(portal, request, reply, requestFormPage({ site, ...kept, status }), look)
    }
    const keepDraft = async (): Promise<string | null> => {
      const code = draftCode ?? newDraftCode()
      const saved = await saveDraft(platform, code, values)
      if (!saved.ok) return saved.message
      draftCode = code
      return null
    }

    const look = switchedLook(sent, request, reply)
    if (look !== null) return again(uploadErrors(faults), 200, look)
    if (sent.texts.has('remove') || chosen !== '') return again(uploadErrors(faults), 200)
    if (sent.texts.has('findOrgan')) {
      const { words: content, category } = organGuide
      const asked = { content: content === '' ? values.content : content, ...(category === '' ? {} : { category }) }
      organGuide = { ...organGuide, found: await suggestOrgans(platform.database.kysely, asked) }
      return again(uploadErrors(faults), 200)
    }
    if (!isOwnForm(request, sent.texts.get(tokenField)?.[0])) {
      return again(
        { form: '页面打开的时间太长，或者浏览器没有保存本站的 Cookie。请核对内容，再按一次“提交申请”。' },
        403,
      )
    }
    if (sent.texts.has('saveDraft')) {
      const fault = await keepDraft()
      return again({ ...uploadErrors(faults), ...(fault === null ? {} : { form: fault }) }, 200)
    }
    const errors = { ...fieldErrors(values), ...uploadErrors(faults) }
    if (Object.keys(errors).length > 0) {
      // What was typed is kept at once: a phone that runs out of power loses nothing.
      await keepDraft()
      return again(errors, 422)
    }
    if (similar === null) {
      similar = await similarItems(platform.database.kysely, values.content)
      if (similar.length > 0) return again({}, 200)
    }

    const key = submissionKey(sent.texts.get(tokenField)?.[0] ?? '', submission, values, held)
    const result = await submissions.once(key, now, () => submit(portal, values, held))
    if (!result.ok) {
      submissions.forget(key)
      return again(result.errors, result.status)
    }
    for (const { id } of held) uploads.release(id)
    if (draftCode !== null) await removeDraft(platform, draftCode)
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

  // Not shown without the form: a reload or the way back begins anew.
  app.get('/request/resume', (_request, reply) => reply.redirect('/request', 303))

  app.post('/request/resume', async (request, reply) => {
    const sent = await readForm(request)
    const code = sent.texts.get('draftCode')?.[0]?.trim().slice(0, 40) ?? ''
    const { site } = await portal.site()
    const own = isOwnForm(request, sent.texts.get(tokenField)?.[0])
    const draft = own && isDraftCode(code) ? await openDraft(platform, code) : null
    const form = newForm(request, reply)
    const content =
      draft === null
        ? requestFormPage({
            site,
            ...form,
            values: emptyValues,
            errors: {
              form: `没有找到这份草稿：草稿码可能有误，或者保存已经超过 ${draftDays} 天。可以在这里重新填写。`,
            },
            status: 404,
          })
        : requestFormPage({ site, ...form, values: valuesOfDraft(draft.form), draftCode: code })
    return sendPrivatePage(portal, request, reply, content)
  })

  app.get(receiptPath, async (request, reply) => {
    const receipt = openReceipt(platform, request.cookies[receiptCookie])
    const statusAddress = `${request.protocol}://${request.host}/status`
    return sendPrivatePage(
      portal,
      request,
      reply,
      receipt === null ? receiptGonePage() : receiptPage(receipt, statusAddress),
    )
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

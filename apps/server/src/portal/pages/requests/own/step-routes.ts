import { type ApplicantView, applicantView } from '@gongkai/platform/applicants'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { formToken, isOwnForm, tokenField } from '../../../form-token.ts'
import { type Portal, sendPrivatePage } from '../../../portal.ts'
import { applicantOf, openApplicantSession } from '../applicant-session.ts'
import { HeldUploads } from '../held-uploads.ts'
import { readForm, type SentForm } from '../read-form.ts'
import { statusFormPage } from '../status-form-page.tsx'
import { switchedLook } from '../switched-look.ts'
import { takeUploads, uploadErrors } from '../take-uploads.ts'
import type { OwnStep, OwnStepSent } from './own-step.ts'
import { stepPage } from './step-page.tsx'
import { ownSteps } from './steps.ts'

/** Files of unfinished steps of all applicants together. */
const HELD_BYTES = 64 * 1024 * 1024

const nothingSent: OwnStepSent = { text: () => '', files: [] }

/** What applicants do with their own request: one page and one form for each step. */
export function registerApplicantSteps(app: FastifyInstance, portal: Portal): void {
  const uploads = new HeldUploads(HELD_BYTES)
  for (const step of ownSteps) registerStep(app, portal, uploads, step)
}

function registerStep(app: FastifyInstance, portal: Portal, uploads: HeldUploads, step: OwnStep): void {
  const { platform } = portal
  const address = `/status/${step.path}`

  /** The applicant with the request as it stands; null after the answer was sent already. */
  const own = async (request: FastifyRequest, reply: FastifyReply) => {
    const actor = applicantOf(platform, request)
    const found = actor === null ? null : await applicantView(platform, actor)
    if (actor === null || found === null || !found.ok) {
      await reply.redirect('/status?ended=1', 303)
      return null
    }
    openApplicantSession(platform, request, reply, actor.requestId)
    return { actor, view: found.view }
  }

  app.get(address, async (request, reply) => {
    const known = await own(request, reply)
    if (known === null) return reply
    if (!step.offered(known.view)) return reply.redirect('/status/request', 303)
    const token = formToken(request, reply)
    return sendPrivatePage(
      portal,
      request,
      reply,
      stepPage({ step, view: known.view, sent: nothingSent, errors: {}, token }),
    )
  })

  app.post(address, async (request, reply) => {
    const form = await readForm(request)
    const unsent = unsentTexts(step, form)
    // whoever wrote for half an hour must not lose it; a form of another site shows nothing on ours
    if (applicantOf(platform, request) === null && unsent.length > 0 && isOwnForm(request, tokenOf(form))) {
      const texts = { title: step.title, texts: unsent }
      const token = formToken(request, reply)
      return sendPrivatePage(
        portal,
        request,
        reply,
        statusFormPage({ token, code: '', ended: true, unsent: texts, status: 403 }),
      )
    }
    const known = await own(request, reply)
    if (known === null) return reply
    const { actor, view } = known
    const { held, faults } = takeUploads(uploads, form, platform.now().getTime())
    const sent: OwnStepSent = { text: (name) => form.texts.get(name)?.[0] ?? '', files: held }
    const again = (errors: Record<string, string>, status: number) =>
      sendStep(portal, request, reply, form, { step, view, sent, errors, status })
    const look = form.texts.has('look.text') || form.texts.has('look.contrast')
    if (look || form.texts.has('remove')) return again(uploadErrors(faults), 200)
    if (!isOwnForm(request, tokenOf(form))) {
      return again({ form: `页面打开的时间太长，请核对内容，再按一次“${step.button}”。` }, 403)
    }
    if (faults.length > 0) return again(uploadErrors(faults), 422)
    const outcome = await step.take(platform, actor, { view, sent })
    if (!outcome.ok) return again(outcome.fields ?? { form: outcome.message }, 422)
    for (const { id } of held) uploads.release(id)
    return reply.header('cache-control', 'no-store').redirect(`/status/request?done=${step.path}`, 303)
  })
}

const tokenOf = (form: SentForm): string | undefined => form.texts.get(tokenField)?.[0]

/** What was typed in the fields of a step, with their labels. */
const unsentTexts = ({ fields }: OwnStep, { texts }: SentForm): { label: string; text: string }[] =>
  Object.entries(fields).flatMap(([name, { label }]) => {
    const text = texts.get(name)?.[0]?.trim() ?? ''
    return text === '' ? [] : [{ label, text }]
  })

function sendStep(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  form: SentForm,
  props: { step: OwnStep; view: ApplicantView; sent: OwnStepSent; errors: Record<string, string>; status: number },
) {
  const look = switchedLook(form, request, reply)
  const content = stepPage({ ...props, token: formToken(request, reply) })
  return sendPrivatePage(portal, request, reply, content, look ?? undefined)
}

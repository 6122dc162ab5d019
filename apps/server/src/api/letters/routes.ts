import type { Platform } from '@gongkai/platform'
import { formatDateChinese } from '@gongkai/law/calendar'
import { annexLine, copyLine, type Letter, textOfBlocks } from '@gongkai/law/letters'
import {
  changeLetterSettings,
  type DraftLetter,
  draftLetters,
  issueLetter,
  previewDraftLetter,
  previewLetter,
  previewLetterSettings,
  type RequestLetters,
  readLetterFile,
  readLetterSettings,
  requestLetters as readLetters,
  tryLetterSettings,
} from '@gongkai/platform/letters'
import type { Actor } from '@gongkai/platform/people'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { sendAttachment } from '../attachments.ts'
import { expectedVersion, organId } from '../schemas.ts'
import {
  draftLetters as draftLettersShown,
  letterChoice,
  letterSettings,
  requestLetters,
  settingsTried,
  versionedSettings,
} from './schemas.ts'

const tags = ['letters']
const params = z.object({ id: z.string().max(64) })
const trial = z.object({ settings: letterSettings })
const organParams = z.object({ id: organId })

/** Letters of requests, and how organs write them. */
export async function registerLetters(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  const answer = async (reply: FastifyReply, actor: Actor, id: string) => {
    const result = await readLetters(platform, actor, id)
    return result.ok ? presentLetters(id, result.letters) : refuse(reply, result)
  }

  routes.get(
    '/requests/:id/letters',
    {
      config: { access: 'request.read' },
      schema: {
        tags,
        summary: '一件申请的文书：已经印发的，和可以印发的及其问题',
        params,
        response: { 200: requestLetters, ...errorAnswers },
      },
    },
    async (request, reply) => answer(reply, callerOf(request).actor, request.params.id),
  )

  routes.post(
    '/requests/:id/letters',
    {
      config: { access: 'request.issueLetter' },
      schema: {
        tags,
        summary: '印发一份文书：检查、编号、存档；有问题答复 422 和全部理由，已经印发答复 409',
        params,
        body: letterChoice,
        response: { 200: requestLetters, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const { id } = request.params
      const result = await issueLetter(platform, actor, id, request.body)
      return result.ok ? answer(reply, actor, id) : refuse(reply, result)
    },
  )

  routes.get(
    '/requests/:id/letters/:letterId/:format',
    {
      config: { access: 'request.readLetters' },
      schema: {
        tags,
        summary: '下载文书，并记录谁看过',
        params: params.extend({ letterId: z.string().max(64), format: z.enum(['docx', 'pdf']) }),
      },
    },
    async (request, reply) => {
      const { id, letterId, format } = request.params
      const result = await readLetterFile(platform, callerOf(request).actor, id, letterId, format)
      return result.ok ? sendAttachment(reply, result) : refuse(reply, result)
    },
  )

  routes.get(
    '/requests/:id/letter-preview/:kind/:eventVersion',
    {
      config: { access: 'request.readLetters' },
      schema: {
        tags,
        summary: '预览一份文书（PDF，标明“预览”），不编号、不保存',
        params: params.extend(letterChoice.shape),
      },
    },
    async (request, reply) => {
      const result = await previewLetter(platform, callerOf(request).actor, request.params.id, request.params)
      return result.ok ? sendAttachment(reply, result) : refuse(reply, result)
    },
  )

  routes.get(
    '/requests/:id/draft-letters',
    {
      config: { access: 'request.readLetters' },
      schema: {
        tags,
        summary: '答复稿会成为的答复书，每个申请人一份（并案的有几份），并记录谁看过；没有答复稿答复 404',
        params,
        response: { 200: draftLettersShown, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const result = await draftLetters(platform, callerOf(request).actor, id)
      if (!result.ok) return refuse(reply, result)
      return { letters: result.letters.map((letter, index) => presentDraftLetter(id, letter, index + 1)) }
    },
  )

  routes.get(
    '/requests/:id/draft-letters/:place',
    {
      config: { access: 'request.readLetters' },
      schema: {
        tags,
        summary: '其中一份，从 1 数起（PDF，标明“预览”），不编号、不保存',
        params: params.extend({ place: z.coerce.number().int().min(1) }),
      },
    },
    async (request, reply) => {
      const { id, place } = request.params
      const result = await previewDraftLetter(platform, callerOf(request).actor, id, place)
      return result.ok ? sendAttachment(reply, result) : refuse(reply, result)
    },
  )

  routes.get(
    '/organs/:id/letter-settings',
    {
      config: { access: 'organ.readLetterSettings' },
      schema: {
        tags,
        summary: '机关的文书设置',
        params: organParams,
        response: { 200: versionedSettings, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await readLetterSettings(platform, callerOf(request).actor, request.params.id)
      return result.ok ? { version: result.version, settings: result.settings } : refuse(reply, result)
    },
  )

  routes.put(
    '/organs/:id/letter-settings',
    {
      config: { access: 'organ.setLetters' },
      schema: {
        tags,
        summary: '修改文书设置：成为新的一版，已经印发的文书不变',
        params: organParams,
        body: z.object({ expectedVersion, settings: letterSettings }),
        response: { 200: versionedSettings, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await changeLetterSettings(platform, callerOf(request).actor, request.params.id, request.body)
      return result.ok ? { version: result.version, settings: result.settings } : refuse(reply, result)
    },
  )

  routes.post(
    '/organs/:id/letter-settings/check',
    {
      config: { access: 'organ.readLetterSettings' },
      schema: {
        tags,
        summary: '用一份虚构的不予公开答复书试一试设置：有什么问题，救济途径怎样写',
        params: organParams,
        body: trial,
        response: { 200: settingsTried, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await tryLetterSettings(
        platform,
        callerOf(request).actor,
        request.params.id,
        request.body.settings,
      )
      if (!result.ok) return refuse(reply, result)
      const remedy = result.letter.blocks.filter((block) => block.type === 'paragraph' && block.purpose === 'remedy')
      return { faults: result.faults, remedy: textOfBlocks(remedy) }
    },
  )

  routes.post(
    '/organs/:id/letter-settings/preview',
    {
      config: { access: 'organ.readLetterSettings' },
      schema: {
        tags,
        summary: '用设置制作一份样文（PDF，标明“预览”），不保存',
        params: organParams,
        body: trial,
      },
    },
    async (request, reply) => {
      const result = await previewLetterSettings(
        platform,
        callerOf(request).actor,
        request.params.id,
        request.body.settings,
      )
      return result.ok ? sendAttachment(reply, result) : refuse(reply, result)
    },
  )
}

function presentLetters(id: string, { issued, issuable, ...rest }: RequestLetters): z.input<typeof requestLetters> {
  return {
    ...rest,
    issued: issued.map((letter) => ({
      ...letter,
      href: {
        docx: `/api/requests/${id}/letters/${letter.id}/docx`,
        pdf: `/api/requests/${id}/letters/${letter.id}/pdf`,
      },
    })),
    issuable: issuable.map((letter) => ({
      ...letter,
      preview: `/api/requests/${id}/letter-preview/${letter.kind}/${letter.eventVersion}`,
    })),
  }
}

function presentDraftLetter(
  id: string,
  { letter, ...about }: DraftLetter,
  place: number,
): z.input<typeof draftLettersShown>['letters'][number] {
  return {
    ...about,
    text: letter === null ? null : presentText(letter),
    preview: `/api/requests/${id}/draft-letters/${place}`,
  }
}

/** The text of a letter in its parts, for reading on a page. */
const presentText = ({ title, recipient, blocks, annexes, signature, date, notes, imprint }: Letter) => ({
  title: title.join(''),
  recipient: recipient ?? '',
  paragraphs: textOfBlocks(blocks).split('\n'),
  annexes: annexes.map((annex, index) => annexLine(annexes.length, index, annex.title)),
  signature: signature ?? '',
  date: formatDateChinese(date),
  notes: [...notes.map((note) => `（${note}）`), ...(imprint === undefined ? [] : [copyLine(imprint)])].filter(
    (line) => line !== '',
  ),
})

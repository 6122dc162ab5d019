import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { type ErrorKind, type Refusal, refuse, statusOfKind } from './error-answer.ts'
import { errorPage } from './error-page.ts'
import { contentSecurityPolicy } from './security-headers.ts'

/**
 * The one place where anything that goes wrong becomes an answer: JSON under `/api`, a plain page elsewhere.
 * Sentences are Chinese and say what to do; nothing of a fault's inside reaches the caller but its number.
 */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error, request)
    if (refusal.kind === 'fault') request.log.error({ err: error }, 'request failed')
    return answer(request, reply, refusal)
  })
  app.setNotFoundHandler((request, reply) =>
    answer(request, reply, {
      kind: 'notFound',
      message: request.url.startsWith('/api/')
        ? '没有这个接口，请核对地址和方法。'
        : '没有找到这个页面，可能已经移走或者地址有误。',
      reasons: [],
    }),
  )
}

/**
 * Answers an address that the router itself cannot read, such as `/%E0%A4%A`. No hook runs for it, so the headers that
 * protect every other answer are set here.
 */
export function answerUnreadableAddress(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  reply.header('content-security-policy', contentSecurityPolicy())
  reply.header('x-content-type-options', 'nosniff')
  reply.header('referrer-policy', 'same-origin')
  reply.header('x-request-id', request.id)
  answer(request, reply, { kind: 'invalid', message: '这个地址写得不对，请核对后重试。', reasons: [] })
}

function answer(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (isApi(request)) return refuse(reply, refusal)
  return reply.code(statusOfKind[refusal.kind]).type('text/html; charset=utf-8').send(errorPage(refusal))
}

function isApi(request: FastifyRequest): boolean {
  return request.url.startsWith('/api/') || request.url === '/healthz'
}

/** What an error thrown on the way means to the caller. */
function refusalOf(error: FastifyError, request: FastifyRequest): Refusal {
  if (hasZodFastifySchemaValidationErrors(error)) return invalidInput(error.validation)
  const known = knownCodes[error.code]
  if (known !== undefined) return { ...known, reasons: [] }
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) {
    return { kind: kindOfStatus(status), message: '请求的格式不对，请核对后重试。', reasons: [] }
  }
  return {
    kind: 'fault',
    message: `系统出错，没有完成这一步。请稍后重试；仍不行时把编号 ${request.id} 告诉管理员。`,
    reasons: [],
  }
}

interface ValidationIssue {
  instancePath: string
  message?: string
}

function invalidInput(issues: readonly ValidationIssue[]): Refusal {
  const fields: Record<string, string> = {}
  for (const issue of issues) {
    const path = issue.instancePath.replace(/^\//, '').replaceAll('/', '.')
    fields[path] ??= issue.message ?? '填写有误'
  }
  const reasons = Object.entries(fields).map(([path, text]) => (path === '' ? text : `${path}：${text}`))
  return { kind: 'invalid', message: '填写的内容有误，请改正标出的各项。', reasons, fields }
}

function kindOfStatus(status: number): ErrorKind {
  const found = Object.entries(statusOfKind).find(([, code]) => code === status)
  return (found?.[0] as ErrorKind | undefined) ?? 'invalid'
}

const unstorable = {
  kind: 'invalid',
  message: '内容里有不能识别的字符（例如空字符），没有保存。请删去后重试。',
} as const

const tooLarge = { kind: 'tooLarge', message: '提交的内容太大，请减小文件或分次提交。' } as const

/** Errors of Fastify, its plugins and the database that mean something to the caller. */
const knownCodes: Record<string, { kind: ErrorKind; message: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  FST_FILES_LIMIT: { kind: 'tooLarge', message: '一次提交的文件太多，请分次提交。' },
  FST_PARTS_LIMIT: { kind: 'tooLarge', message: '一次提交的文件太多，请分次提交。' },
  FST_FIELDS_LIMIT: { kind: 'tooLarge', message: '提交的字段太多，请核对后重试。' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { kind: 'invalid', message: '不接受这种内容类型，请按接口说明提交。' },
  FST_ERR_CTP_INVALID_JSON_BODY: { kind: 'invalid', message: '提交的内容不是有效的 JSON，请核对后重试。' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { kind: 'invalid', message: '没有收到内容，请填写后再提交。' },
  FST_INVALID_MULTIPART_CONTENT_TYPE: { kind: 'invalid', message: '请以表单方式上传文件（multipart/form-data）。' },
  // PostgreSQL keeps no NUL character: in text (character_not_in_repertoire) and in JSON (untranslatable_character)
  '22021': unstorable,
  '22P05': unstorable,
  FST_ERR_RATE_LIMITED: { kind: 'rateLimited', message: '操作太频繁，请稍等片刻再试。' },
}

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { allowNonce } from '../http/security-headers.ts'

/** Stands in the built `index.html` wherever a script or style needs the nonce of this very answer. */
const noncePlaceholder = '__CSP_NONCE__'

/**
 * The office: the built browser client under `/office/`. Files with a hash in their name may be kept for ever; every
 * other address answers the start page, because the client has its own routes.
 */
export async function registerOffice(app: FastifyInstance, folder: string): Promise<void> {
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, access: 'public' }
  })
  if (existsSync(join(folder, 'assets'))) {
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/office/assets/',
      decorateReply: false,
      immutable: true,
      maxAge: '365d',
      index: false,
      dotfiles: 'deny',
    })
  }
  const startPage = (reply: FastifyReply) => sendStartPage(reply, join(folder, 'index.html'))
  app.get('/office', (_request, reply) => reply.redirect('/office/', 308))
  app.get('/office/', (_request, reply) => startPage(reply))
  app.get('/office/*', (request, reply) => {
    const path = (request.params as { '*': string })['*']
    // a file that is not there is a fault of a link, not a page of the client
    return /\.[a-z0-9]+$/i.test(path) ? reply.callNotFound() : startPage(reply)
  })
}

async function sendStartPage(reply: FastifyReply, file: string): Promise<FastifyReply> {
  if (!existsSync(file)) {
    return reply
      .code(503)
      .type('text/plain; charset=utf-8')
      .send('工作台还没有构建。请在项目目录运行 npm run build 后重新启动。')
  }
  const page = await readFile(file, 'utf8')
  const nonce = randomBytes(16).toString('base64')
  allowNonce(reply, nonce)
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page.replaceAll(noncePlaceholder, nonce))
}

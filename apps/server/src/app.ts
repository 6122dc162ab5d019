import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import fastifyFormbody from '@fastify/formbody'
import fastifyMultipart from '@fastify/multipart'
import type { Platform } from '@gongkai/platform'
import type { ReadReport } from '@gongkai/platform/actions/imported-reports'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { registerApi } from './api/index.ts'
import { type DatabaseKind, registerHealth } from './health.ts'
import { answerUnreadableAddress, handleErrors } from './http/error-handler.ts'
import { guardRoutes } from './http/guard.ts'
import { type LogLevel, logAnswers, logOptions } from './http/log.ts'
import { describeApi } from './http/openapi.ts'
import { limitRates } from './http/rate-limits.ts'
import { refuseOtherSites } from './http/same-origin.ts'
import { sendSecurityHeaders } from './http/security-headers.ts'
import { recogniseSession, sessionCookie } from './http/session.ts'
import { uploadLimits } from './http/upload-limits.ts'
import { registerOffice } from './office/office.ts'
import { registerPortal } from './portal/index.ts'

export interface AppOptions {
  /** Folder of the built office. */
  officeFolder: string
  version: string
  databaseKind: DatabaseKind
  /** How imported reports are read; the server does it in workers. */
  readReport: ReadReport
  /** How reports of visitors are read, apart from the others so that neither waits for the other. */
  readVisitorReport?: ReadReport
  trustProxy?: string[] | boolean
  logLevel?: LogLevel
  /** Where log lines go; standard error by default. */
  logStream?: { write(line: string): void }
  callsPerMinute?: number
}

/** The web server: what protects every route first, then portal, API and office. Listens nowhere by itself. */
export async function createApp(platform: Platform, options: AppOptions): Promise<FastifyInstance> {
  z.config(z.locales.zhCN())
  const app = Fastify({
    logger: logOptions(options.logLevel ?? 'silent', options.logStream ?? process.stderr),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy ?? false,
    genReqId: () => crypto.randomUUID(),
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 120_000,
    return503OnClosing: true,
    frameworkErrors: answerUnreadableAddress,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  logAnswers(app)
  handleErrors(app)
  await sendSecurityHeaders(app)
  refuseOtherSites(app)
  await limitRates(app, options.callsPerMinute ?? 1200)
  await app.register(fastifyCookie)
  guardRoutes(app, (token) => recogniseSession(platform, token), sessionCookie)
  await app.register(fastifyCompress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] })
  await app.register(fastifyFormbody, { bodyLimit: 256 * 1024 })
  await app.register(fastifyMultipart, { limits: uploadLimits })
  await describeApi(app, options.version)

  registerHealth(app, platform, options)
  await app.register((api) => registerApi(api, platform, options.readReport), { prefix: '/api' })
  await app.register((office) => registerOffice(office, options.officeFolder))
  await app.register(async (portal) => {
    // everything the portal shows is for everybody
    portal.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'public' }
    })
    await registerPortal(portal, platform, options.readVisitorReport ?? options.readReport)
  })
  return app
}

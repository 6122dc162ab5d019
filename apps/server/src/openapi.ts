import type { Platform } from '@gongkai/platform'
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { registerApi } from './api/index.ts'
import { registerHealth } from './health.ts'
import { describeApi } from './http/openapi.ts'

/** The OpenAPI 3.1 document of the API, made from the routes alone: no database, no port. */
export async function openApiDocument(version: string): Promise<object> {
  const app = Fastify()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await describeApi(app, version)
  // routes take from the platform only when they are called
  const platform = new Proxy({} as Platform, {
    get: (_target, name) => {
      throw new Error(`the document was made with a platform that is not open: ${String(name)}`)
    },
  })
  registerHealth(app, platform, version)
  await app.register((api) => registerApi(api, platform), { prefix: '/api' })
  await app.ready()
  const document = app.swagger()
  await app.close()
  return document
}

import type { Platform } from '@gongkai/platform'
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { registerApi } from './api/index.ts'
import { registerHealth } from './health.ts'
import { describeApi } from './http/openapi.ts'

const notOpen = (): never => {
  throw new Error('this server only describes its API: nothing is open behind it')
}

/** The OpenAPI 3.1 document of the API, made from the routes alone: no database, no port. */
export async function openApiDocument(version: string): Promise<object> {
  const app = Fastify()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await describeApi(app, version)
  // routes take from the platform only when they are called
  const platform = new Proxy({} as Platform, {
    get: notOpen,
  })
  registerHealth(app, platform, { version, databaseKind: 'embedded' })
  await app.register((api) => registerApi(api, platform, notOpen), { prefix: '/api' })
  await app.ready()
  const document = app.swagger()
  await app.close()
  return document
}

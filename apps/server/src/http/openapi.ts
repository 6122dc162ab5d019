import fastifySwagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

/** Describes every route under `/api` from its zod schemas, as OpenAPI 3.1. Register before the routes. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '公开（Gongkai）接口',
        version,
        description:
          '政府信息公开工作平台的接口。浏览器以会话 cookie 登录；每个改动数据的请求都要在 X-CSRF-Token 中带上 GET /api/session 给出的值。',
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'gongkai_session' } },
      },
      tags: [
        { name: 'session', description: '登录' },
        { name: 'organs', description: '机关' },
        { name: 'requests', description: '依申请公开' },
        { name: 'items', description: '信息发布' },
        { name: 'annual-reports', description: '本机关年报' },
        { name: 'imported-reports', description: '年报核对' },
        { name: 'people', description: '人员' },
        { name: 'platform', description: '平台' },
      ],
    },
    hideUntagged: true,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
}

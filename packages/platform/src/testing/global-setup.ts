import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startTestServer, type TestServer } from './test-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Ask here for the database server of this run. */
    gongkaiTestServer: string
  }
}

/**
 * One database server for a whole test run, started when the first test asks for it: a run of pure tests never pays
 * for a database.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<TestServer> | undefined
  // the answer holds passwords: only the test threads know the path
  const path = `/${randomBytes(16).toString('hex')}`
  const desk = createServer((request, response) => {
    if (request.url !== path) return void response.writeHead(404).end()
    started ??= startTestServer()
    started.then(
      ({ address }) => response.end(JSON.stringify(address)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    )
  })
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve))
  project.provide('gongkaiTestServer', `http://127.0.0.1:${(desk.address() as AddressInfo).port}${path}`)
  return async () => {
    desk.close()
    desk.closeAllConnections()
    const server = await started?.catch(() => undefined)
    await server?.stop()
  }
}

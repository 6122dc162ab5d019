import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TakenMessage {
  method: string
  url: string
  authorization: string | null
  idempotencyKey: string | null
  body: string
}

export interface SmsGateway {
  url: string
  messages: TakenMessage[]
  /** The status of every answer from now on. */
  answerWith: (status: number) => void
  close: () => Promise<void>
}

/** An HTTP gateway on this machine that keeps what it is asked. */
export async function startSmsGateway(): Promise<SmsGateway> {
  const messages: TakenMessage[] = []
  let status = 200
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const header = (name: string): string | null => String(request.headers[name] ?? '') || null
    messages.push({
      method: request.method ?? '',
      url: request.url ?? '',
      authorization: header('authorization'),
      idempotencyKey: header('idempotency-key'),
      body: Buffer.concat(chunks).toString('utf8'),
    })
    response.writeHead(status).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    answerWith: (next) => {
      status = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

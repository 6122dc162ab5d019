import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** The port of the process: open from the first moment, so that a taken port is known before anything is started. */
export interface FrontDoor {
  port: number
  /** From now on the application answers. */
  admit: (app: FastifyInstance) => void
  /** Takes no new connections, lets answers under way finish, and closes what is left after `graceMilliseconds`. */
  close: (graceMilliseconds: number) => Promise<void>
}

/** The port cannot be had; the message is one Chinese sentence for the person at the terminal. */
export class PortUnavailable extends Error {}

/** Opens the port. Until the application is admitted every call is answered 503: it starts. */
export async function openFrontDoor(host: string, port: number): Promise<FrontDoor> {
  let answer: RequestListener = (request, response) => answerStarting(request.url ?? '/', response)
  // Kept longer than a reverse proxy keeps its side, so that it never sends into a connection that is closing.
  const timeouts = { requestTimeout: 120_000, headersTimeout: 30_000, keepAliveTimeout: 75_000 }
  const server = createServer(timeouts, (request, response) => answer(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(portUnavailable(fault, host, port)))
    server.listen({ host, port }, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
  return {
    port: (server.address() as AddressInfo).port,
    admit(app) {
      answer = (request, response) => app.routing(request, response)
    },
    close(graceMilliseconds) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const impatient = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
      return closed.finally(() => clearTimeout(impatient))
    },
  }
}

function portUnavailable(fault: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (fault.code) {
    case 'EADDRINUSE':
      return new PortUnavailable(`端口 ${port} 已被占用：请停止占用它的程序，或用环境变量 PORT 换一个端口。`)
    case 'EACCES':
      return new PortUnavailable(`没有权限使用端口 ${port}：请用环境变量 PORT 换一个 1024 以上的端口。`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new PortUnavailable(`本机没有地址 ${host}：请改正环境变量 HOST。`)
    default:
      return fault
  }
}

const startingPage = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>正在启动</title></head>
<body><main><h1>正在启动，请稍候</h1><p>页面会自动刷新。</p></main></body>
</html>
`

function answerStarting(url: string, response: ServerResponse): void {
  const machine = url === '/healthz' || url.startsWith('/api/')
  const message = '正在启动，请稍候再试。'
  const body = url.startsWith('/api/')
    ? { error: { kind: 'fault', message, reasons: [] } }
    : { status: 'starting', message }
  response.writeHead(503, {
    'content-type': machine ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'retry-after': '2',
    'cache-control': 'no-store',
  })
  response.end(machine ? JSON.stringify(body) : startingPage)
}

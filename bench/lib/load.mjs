import { Agent, request } from 'node:http'

function get(agent, port, path) {
  return new Promise((resolve, reject) => {
    const call = request({ agent, host: '127.0.0.1', port, path }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk) => (bytes += chunk.length))
      answer.on('end', () => resolve({ status: answer.statusCode, bytes }))
      answer.on('error', reject)
    })
    call.on('error', reject)
    call.end()
  })
}

/** Asks for a page `count` times over `connections` kept connections; answers seconds taken and checks every answer. */
export async function askForPage(port, path, { count, connections, bytes }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let left = count
  const started = process.hrtime.bigint()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) {
        const answer = await get(agent, port, path)
        if (answer.status !== 200 || answer.bytes !== bytes) {
          throw new Error(`${path} answered ${answer.status} with ${answer.bytes} bytes instead of ${bytes}`)
        }
      }
    }),
  )
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  agent.destroy()
  return seconds
}

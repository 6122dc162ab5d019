import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../../apps/server/dist/main.mjs', import.meta.url))

/** The built platform with its demonstration, in a process and a data folder of its own. */
export async function startBuiltServer() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const child = spawn(process.execPath, [entry], {
    env: {
      ...process.env,
      PORT: '0',
      GONGKAI_DATA: folder,
      GONGKAI_LOG: 'error',
      GONGKAI_CALLS_PER_MINUTE: '100000000',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  const port = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    child.stdout.on('data', (chunk) => {
      output += chunk
      const ready = /Gongkai is ready: http:\/\/localhost:(\d+)/.exec(output)
      if (ready !== null) resolve(ready[1])
    })
  })
  return {
    port: Number(port),
    pid: child.pid,
    databasePid: Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    password: /演示账号的密码：([^\s　]+)/.exec(output)?.[1],
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

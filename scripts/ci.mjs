// Everything a change must pass, on a bare machine with Node.js and npm: `npm run check` and `npm test`, browser
// journeys included (as root on Debian the browser is installed on the way). Both close with a line
// `N passed, N failed`; the last line here is their sum, and a step without such a line has failed.
import { spawn } from 'node:child_process'
import { root } from './lib/root.mjs'

const total = { passed: 0, failed: 0 }

async function step(...npmArguments) {
  const child = spawn('npm', npmArguments, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let end = ''
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk)
    end = (end + chunk).slice(-2000)
  })
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', resolve)
  })
  const [, passed = 0, failed = 0] = end.match(/^(\d+) passed, (\d+) failed$/m) ?? []
  total.passed += Number(passed)
  total.failed += code === 0 ? Number(failed) : Math.max(Number(failed), 1)
}

await step('run', 'check')
await step('test')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

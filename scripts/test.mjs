// Runs all tests with Vitest and closes with one line that says how it went: `N passed, N failed`.
// Arguments are handed on: `npm test -- packages/law` runs a part, `npm test -- --watch` stays.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './lib/chromium.mjs'
import { root } from './lib/root.mjs'
import { countTests } from './lib/test-counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-results-'))
const results = join(folder, 'results.json')

const child = spawn(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    ...(process.argv.includes('--watch') ? [] : ['run']),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)
// Ctrl-C reaches Vitest by itself and lets it clean up; a signal sent to this process alone is handed on
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
const code = await new Promise((resolve) => child.on('close', (exit) => resolve(exit ?? 1)))

const { passed, failed, skipped, remarks } = countTests(readResults(), code)
rmSync(folder, { recursive: true, force: true })
for (const remark of remarks) console.log(remark)
if (!findChromium())
  console.log('浏览器测试没有运行：未找到 Chromium（sudo apt-get install chromium fonts-noto-cjk）。')
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? code || 1 : 0

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'))
  } catch {
    // Vitest ended before it could write them; the exit code tells
    return null
  }
}

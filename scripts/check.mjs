// Checks everything that can be told without running the programs: types, lint rules, format, the import table, whether the
// office's client fits the API, and the rules of the house. Closes with `N passed, N failed`; what failed is shown above it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from './lib/root.mjs'

const bin = (path) => join(root, 'node_modules', path)
const tsc = bin('typescript-7/bin/tsc')

const projects = [
  'packages/law',
  'packages/look',
  'packages/documents',
  'packages/platform',
  'apps/server',
  'apps/cli',
  'apps/office',
]
const types = [...projects.map((path) => [path, path]), ['tests', 'tsconfig.tests.json']].filter(
  ([name]) => name === 'tests' || existsSync(join(root, name, 'src')),
)
const cruised = ['packages', 'apps', 'specs', 'bench'].filter((path) => existsSync(join(root, path)))

/** Slowest first, so that the short ones fill the gaps. */
const checks = [
  [
    'imports',
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...cruised],
  ],
  ...types.map(([name, project]) => [`types of ${name}`, tsc, ['-p', project, '--pretty', 'false']]),
  ['lint', bin('oxlint/bin/oxlint'), ['--quiet']],
  ['format', bin('@biomejs/biome/bin/biome'), ['format', '--colors=off', '--reporter=summary', '.']],
  ['generated client', join(root, 'scripts/generate-client.mjs'), ['--check']],
  ['house rules', join(root, 'scripts/house-rules.mjs'), []],
]

const started = Date.now()
const waiting = [...checks]
const failed = []
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work))
for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trim()}`)
console.log(`\n${((Date.now() - started) / 1000).toFixed(1)} s`)
console.log(`${checks.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, program, args] = next
    const { code, output, seconds } = await run(program, args)
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
    if (code !== 0) failed.push({ name, output })
    else if (name === 'house rules' && output.trim()) console.log(output.trim())
  }
}

function run(program, args) {
  const begun = Date.now()
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output, seconds: ((Date.now() - begun) / 1000).toFixed(1) }))
  })
}

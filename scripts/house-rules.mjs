// Rules of the house that no other tool knows (CONTRIBUTING.md). Prints `file:line: what is wrong` and fails; files
// that have grown long are only mentioned.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/root.mjs'

const code = /\.(tsx?|mjs|cjs|sql|css|html)$/
const tests = /\.test\.tsx?$/
const longest = 400

/** [which files, what must not stand in a line, why] */
const rules = [
  [code, /\b(TODO|FIXME|XXX|HACK)\b/, 'unfinished work: finish it or write an issue'],
  [tests, /\b(test|it|describe)\.(skip|only|todo)\b/, 'a test that never runs, or that silences the others'],
  [code, /@ts-(ignore|nocheck)\b/, 'the compiler is not silenced (a single @ts-expect-error says why)'],
  [/^package-lock\.json$/, /"resolved": "https?:/, 'the lock file names a registry'],
  [/\.tsx$/, /^\s*\u3000|\u3000\s*$/, "the compiler drops a wide space at the edge of a line: write {'\\u3000'}"],
  [/./, /\bregistry\.[a-z]+\.(org|com|cn)\b|\bnpmmirror\b/, 'the project depends on no particular registry'],
]

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && file !== 'scripts/house-rules.mjs' && existsSync(join(root, file)))

let wrong = 0
const long = []
for (const file of files) {
  const applying = rules.filter(([which]) => which.test(file))
  const text = readFileSync(join(root, file), 'utf8')
  if (text.includes('\0')) continue
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    for (const [, pattern, why] of applying) {
      if (!pattern.test(line)) continue
      wrong++
      console.log(`${file}:${index + 1}: ${why}: ${line.trim().slice(0, 100)}`)
    }
  }
  if (/\.(tsx?|mjs)$/.test(file) && lines.length > longest) long.push(`  ${file} has ${lines.length} lines`)
}
// npm leaves a tool for another system out of the lock file when the registry did not answer for it, and then `npm ci`
// refuses to run anywhere
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const name of Object.keys(optionalDependencies)) {
    if (`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages) continue
    wrong++
    console.log(`package-lock.json: ${path} names ${name}, which has no entry`)
  }
}

if (long.length > 0) console.log(`  files longer than ${longest} lines:\n${long.join('\n')}`)
process.exitCode = wrong > 0 ? 1 : 0

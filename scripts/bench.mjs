// Runs the measurements: every bench/*.bench.mjs, one after the other, each in a process of its own.
// `npm run bench -- portal` runs those whose name contains the word.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root } from './lib/root.mjs'

const wanted = process.argv.slice(2)
const files = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.mjs'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort()

if (files.length === 0) {
  console.error(`bench 里没有名字含“${wanted.join('、')}”的测量。`)
  process.exit(1)
}
await build({ onlyStale: true })
let failed = 0
for (const file of files) {
  console.log(`\n── ${file.replace('.bench.mjs', '')}`)
  const { status } = spawnSync(process.execPath, [join(root, 'bench', file)], { cwd: root, stdio: 'inherit' })
  if (status !== 0) failed += 1
}
process.exitCode = failed === 0 ? 0 : 1

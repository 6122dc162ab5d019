import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

/**
 * SHA-256 over the names and contents of files and whole folders, tests and built output left out.
 *
 * @param {string[]} paths relative to the project; missing ones count as empty
 * @param {string[]} facts other things the result depends on
 */
export function fingerprint(paths, facts = []) {
  const hash = createHash('sha256')
  for (const fact of facts) hash.update(`${fact}\0`)
  for (const path of paths) {
    for (const file of filesOf(path)) {
      hash.update(`${file}\0`)
      hash.update(readFileSync(join(root, file)))
    }
  }
  return hash.digest('hex')
}

function filesOf(path) {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute, { withFileTypes: true })
    .filter(({ name }) => !['node_modules', 'dist'].includes(name) && !/\.test\.tsx?$/.test(name))
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
}

/**
 * Runs `work` unless it was done for this very fingerprint. Work that was cut short counts as not done.
 *
 * @param {string} file where the fingerprint of the last completed work is kept, relative to the project
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function onceFor(file, print, work) {
  const path = join(root, file)
  if (readStamp(path) === print) return false
  rmSync(path, { force: true })
  await work()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, print)
  return true
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

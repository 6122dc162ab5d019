import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, wherever this code runs from (sources under test, or the bundle in `dist`). */
export const projectRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)))

/** The project's version, as `package.json` says it. */
export const version: string = (
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }
).version

function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'gongkai') {
      return folder
    }
    if (dirname(folder) === folder) throw new Error(`no project folder above ${start}`)
  }
}

// Compiles the libraries for others: `packages/law` and `packages/documents` to `dist/`, JavaScript and types file by
// file. The house itself never needs it: its programs are bundled from the sources. `npm pack -w @gongkai/law` runs it.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './lib/root.mjs'

/** In the order of their needs: the types of the second rest on those of the first. */
const libraries = ['packages/law', 'packages/documents']

export function buildPackages() {
  for (const library of libraries) {
    const output = join(root, library, 'dist')
    rmSync(output, { recursive: true, force: true })
    const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
    execFileSync(process.execPath, [compiler, '-p', join(root, library, 'tsconfig.build.json')], { stdio: 'inherit' })
    for (const file of readdirSync(output, { recursive: true })) {
      if (file.endsWith('.d.ts')) nameCompiledFiles(join(output, file))
    }
  }
}

/** The compiler names sources in declarations as they were written; there are none beside them. */
function nameCompiledFiles(path) {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/((?:from |import\()'\.{1,2}\/[^']+)\.ts'/g, "$1.js'"))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    buildPackages()
  } catch (error) {
    // the compiler has said what is wrong
    process.exitCode = error.status ?? 1
    if (error.status === undefined) throw error
  }
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))
const folder = join(root, 'node_modules/.cache/gongkai-page-reader')

let bundled: Promise<string> | null = null

/**
 * The program of a page reader as a file that Node itself can run, for tests: a process knows nothing of the test
 * runner, which compiles TypeScript as it loads it. Bundled from the sources as they are now, the way the programs are
 * bundled, and kept by its content.
 */
export function bundledPageReader(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [fileURLToPath(new URL('../page-reader-entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    external: [
      '@napi-rs/canvas',
      '@myriaddreamin/*',
      '@cantoo/*',
      'pdfjs-dist',
      'parse5',
      'fflate',
      'saxes',
      'cfb',
      'docx',
    ],
  })
  const text = outputFiles[0]?.text ?? ''
  const path = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 24)}.mjs`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  // several test files may do this at once: the file gets its name when it is whole
  const unfinished = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  writeFileSync(unfinished, text)
  renameSync(unfinished, path)
  return path
}

import { linkSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const samples = fileURLToPath(new URL('../../samples/reports/', import.meta.url))

/**
 * A folder with `count` reports, the samples in turn; one in fifty is a PDF, which takes as long as a hundred others.
 * The copies are links to one copy of each sample, so that the folder takes no room.
 */
export function makeBatch(folder, count) {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(samples).filter((name) => !/\.json$|README/.test(name))
  const originals = join(folder, '..', 'originals')
  mkdirSync(originals, { recursive: true })
  for (const name of names) copyFileSync(join(samples, name), join(originals, name))
  const pdfs = names.filter((name) => name.endsWith('.pdf'))
  const others = names.filter((name) => !name.endsWith('.pdf'))
  for (let number = 0; number < count; number++) {
    const name = number % 50 === 49 ? pdfs[((number + 1) / 50) % pdfs.length] : others[number % others.length]
    linkSync(join(originals, name), join(folder, `${String(number).padStart(5, '0')}${extname(name)}`))
  }
}

import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** True where a path holds a pattern: the shell did not expand it because it was quoted, or because it found nothing. */
export function isGlob(path: string): boolean {
  return /[*?]|\[[^\]]+\]/.test(path)
}

/**
 * One segment of a pattern as an expression: `*` any characters, `?` one, `[年月]` one of these. As in the shell, a
 * name that begins with a dot is matched only by a pattern that begins with one.
 */
export function segmentPattern(segment: string): RegExp {
  const source = segment.replace(/\[!?[^\]]+\]|[\s\S]/gu, (part) => {
    if (part === '*') return '.*'
    if (part === '?') return '.'
    if (part.length > 2 && part.startsWith('[')) {
      const inside = part.slice(1, -1).replace(/[\\\]^]/g, '\\$&')
      return inside.startsWith('!') ? `[^${inside.slice(1)}]` : `[${inside}]`
    }
    return part.replace(/[\\^$.|+(){}[\]]/g, '\\$&')
  })
  return new RegExp(`^${segment.startsWith('.') ? '' : '(?!\\.)'}${source}$`, 'su')
}

/** The paths that a pattern names, in the order of their names; `**` stands for any number of folders. */
export async function expandGlob(pattern: string): Promise<string[]> {
  const absolute = pattern.startsWith('/')
  const segments = pattern.split('/').filter((segment) => segment !== '')
  const found = [...new Set(await matches(absolute ? '/' : '', segments, 0))]
  // a plain name behind a pattern (`**/年报.docx`) is there in some folders only
  const there = await Promise.all(found.map((path) => lstat(path).catch(() => null)))
  return found.filter((_, index) => there[index] !== null)
}

const deepest = 40

async function matches(base: string, [segment, ...rest]: string[], depth: number): Promise<string[]> {
  if (segment === undefined) return [base]
  if (depth > deepest) return []
  if (!isGlob(segment)) return matches(join(base, segment), rest, depth + 1)
  const entries = await entriesOf(base === '' ? '.' : base)
  const found: string[] = []
  if (segment === '**') {
    found.push(...(await matches(base, rest, depth + 1)))
    for (const { name, folder } of entries) {
      if (folder && !name.startsWith('.')) {
        found.push(...(await matches(join(base, name), [segment, ...rest], depth + 1)))
      }
    }
    return found
  }
  const pattern = segmentPattern(segment)
  for (const { name, folder } of entries) {
    if (!pattern.test(name) || (rest.length > 0 && !folder)) continue
    found.push(...(await matches(join(base, name), rest, depth + 1)))
  }
  return found
}

/** Entries by name; none where there is no such folder: then the pattern matches nothing, which the caller says. */
async function entriesOf(folder: string): Promise<{ name: string; folder: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}

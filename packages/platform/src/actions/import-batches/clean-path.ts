import { cleanFileName } from '../../files/index.ts'

const LONGEST = 400

/** A path as people may give it: folders kept, each part cleaned, the beginning cut where it is too long. */
export function cleanPath(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..')
  const clean = parts.map(cleanFileName).join('/')
  const shown = [...clean]
  if (shown.length === 0) return cleanFileName('')
  return shown.length <= LONGEST ? clean : `…${shown.slice(1 - LONGEST).join('')}`
}

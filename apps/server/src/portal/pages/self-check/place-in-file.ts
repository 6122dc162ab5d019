import type { Place, Reading } from '@gongkai/documents/annual-report'
import type { Finding } from '@gongkai/law/annual-report'

/** Characters of the original line that are repeated beside a place. */
const shown = 60

/** Where in the file a finding lies, with the words that stand there; null where it is about no place. */
export function placeInFile({ line, quote, cells }: Finding, { evidence, original }: Reading): string | null {
  const at = line ?? lineOfQuote(quote, original)
  if (at !== null) return withWords(`原文第 ${at} 行`, quote ?? original[at - 1])
  for (const address of cells) {
    const place = evidence[address]?.place
    if (place !== undefined) return placeInWords(place)
  }
  return null
}

/** The only line that holds the quoted words; null where none does or several do. */
function lineOfQuote(quote: string | undefined, original: readonly string[]): number | null {
  if (quote === undefined || quote === '') return null
  const first = original.findIndex((line) => line.includes(quote))
  return first < 0 || original.slice(first + 1).some((line) => line.includes(quote)) ? null : first + 1
}

function placeInWords(place: Place): string {
  const page = place.page === undefined ? '' : `第 ${place.page} 页`
  return place.kind === 'line'
    ? `${page}原文第 ${place.line} 行`
    : `${page}第 ${place.table} 张表第 ${place.row} 行第 ${place.column} 列`
}

function withWords(place: string, words = ''): string {
  const text = words.trim()
  if (text === '') return place
  return `${place}“${text.length > shown ? `${text.slice(0, shown)}…` : text}”`
}

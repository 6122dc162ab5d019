import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * Copies of a report whose prose differs, so that no reading finds its paragraphs known from the reading before: in
 * every paragraph of some length the characters 的 and 了 change places with others, by the number of the copy. Tables
 * stay as they are, as they do from report to report. Formats whose bytes cannot be changed so are repeated.
 */
export function variantsOf(file, bytes, count) {
  return Array.from({ length: count }, (_, number) => variant(file, bytes, number))
}

const substitutes = '之其且又亦乃即若皆均尚仍'

function variant(file, bytes, number) {
  if (/\.(txt|md|html?)$/.test(file)) {
    const utf8 = Buffer.from(bytes).toString('utf8')
    // Reports in GB18030 stay as they are: Node has no encoder for it.
    return utf8.includes('\ufffd') ? bytes : Buffer.from(varied(utf8, number))
  }
  if (/\.(docx|xlsx|ofd)$/.test(file)) {
    const parts = unzipSync(bytes)
    for (const name of Object.keys(parts))
      if (name.endsWith('.xml')) parts[name] = strToU8(varied(strFromU8(parts[name]), number))
    return zipSync(parts)
  }
  return bytes
}

const varied = (text, number) =>
  text.replace(/[\u4e00-\u9fff，。；、“”（）\d]{40,}/g, (prose) =>
    prose.replace(/[的了]/g, substitutes[number % substitutes.length]),
  )

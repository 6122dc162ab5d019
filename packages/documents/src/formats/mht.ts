import { decodeText } from './decode-text.ts'
import { readHtml } from './html.ts'
import { type DocumentTree, UnreadableFile } from './tree.ts'

const latin1 = new TextDecoder('latin1')

/** A web page saved as a single file (MHT), which is what Word's “single file web page” under a .doc name is. */
export function readMht(bytes: Uint8Array): DocumentTree {
  const text = latin1.decode(bytes)
  const page = findHtml(text, 0)
  if (!page) throw new UnreadableFile('单个文件网页（MHT）里没有网页正文，文件可能不完整。')
  return { ...readHtml(decodeText(page)), fileType: 'mht' }
}

/** The first part of type text/html, its transfer encoding undone; parts may hold parts. */
function findHtml(text: string, depth: number): Uint8Array | null {
  const [head, body] = splitHead(text)
  const type = header(head, 'content-type')
  const boundary = /boundary="?([^";\s]+)"?/i.exec(type)?.[1]
  if (boundary && depth < 4) {
    for (const part of body.split(`--${boundary}`).slice(1, 200)) {
      const found = findHtml(part.replace(/^\r?\n/, ''), depth + 1)
      if (found) return found
    }
    return null
  }
  if (!/text\/html/i.test(type)) return null
  return undoTransfer(body, header(head, 'content-transfer-encoding').toLowerCase())
}

function splitHead(text: string): [string, string] {
  const start = text.search(/\S/)
  const gap = /\r?\n\r?\n/.exec(text.slice(Math.max(start, 0)))
  if (!gap) return [text, '']
  const at = Math.max(start, 0) + gap.index
  return [text.slice(0, at), text.slice(at + gap[0].length)]
}

function header(head: string, name: string): string {
  // A header goes on on the next line if that begins with white space.
  const line = new RegExp(`^${name}:((?:.*)(?:\\r?\\n[ \\t].*)*)`, 'im').exec(head)
  return (line?.[1] ?? '').replace(/\s+/g, ' ').trim()
}

function undoTransfer(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Uint8Array.from(Buffer.from(body, 'base64'))
  if (encoding !== 'quoted-printable') return Uint8Array.from(Buffer.from(body, 'latin1'))
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Uint8Array.from(Buffer.from(plain, 'latin1'))
}

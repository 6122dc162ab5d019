import { Buffer } from 'node:buffer'

/** What the first bytes of a file are. `ole` is the container of Word 97 and Excel 97 files, `zip` that of newer ones. */
export type Container =
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'mht'
  | 'html'
  | 'text'
  | 'image'
  | 'archive'
  | 'binary'
  | 'empty'

const signatures: [Container, number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
]

const htmlTag = /<(?:!doctype\s+html|html|head|body|table|div|p|meta|td|tr|h[1-6]|title|xml|\?xml)[\s>/]/i
/** Tags that Markdown borrows: a line break in a cell, a coloured word. */
const inlineTag = /<(?:br|span|font|center)[\s>/]/i
const markdown = /^\s*(?:#{1,6}\s|\|.*\|\s*$)/m

/** A heading of Markdown before anything else; a page begins with a tag. */
const startsAsMarkdown = /^(?:ï»¿|\ufeff|\s)*#{1,6}\s[^<]*\n/

/** Tells what a file is from its bytes alone; the name is never asked. */
export function recogniseContainer(bytes: Uint8Array): Container {
  if (bytes.length === 0) return 'empty'
  for (const [container, signature] of signatures) {
    if (signature.every((byte, index) => bytes[index] === byte)) return container
  }
  // A PDF may carry up to a kilobyte of other bytes before its head.
  const head = latin1(bytes.subarray(0, 4096))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (/^[\ufeff\s]*\{\\rtf/.test(head.replace(/^ï»¿/, ''))) return 'rtf'
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const text = wide ? utf16(bytes.subarray(0, 4096)) : head
  if (/^(?:[\w-]+:[^\n]*\n)*mime-version:/i.test(text.trimStart().replace(/\r/g, '').slice(0, 2000))) return 'mht'
  if (!wide && looksBinary(bytes)) return 'binary'
  if (startsAsMarkdown.test(text)) return 'text'
  if (!text.includes('<')) return 'text'
  if (htmlTag.test(text) || (inlineTag.test(text) && !markdown.test(text))) return 'html'
  return 'text'
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Text that begins with the byte order mark of UTF-16: as Latin 1 its Chinese characters would look like tags. */
const utf16 = (bytes: Uint8Array) => new TextDecoder(bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le').decode(bytes)

/** Text of any encoding met here holds no control bytes but white space. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8192)
  if (bytes.subarray(0, length).includes(0)) return true
  let control = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) control++
  }
  return control * 50 > length
}

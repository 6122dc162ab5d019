import { SaxesParser } from 'saxes'
import { decodeUtf8 } from './decode-text.ts'
import { limits } from './limits.ts'
import { UnreadableFile } from './tree.ts'

/** What the parser reports. Names come without their namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void
  close?(name: string): void
  text?(text: string): void
}

const invalid = '文档内部的 XML 不完整或有错误，读不下去。请用原来的办公软件打开后重新保存。'

/** Parses a part of a document. Document types (and with them entities) are refused, depth is bounded. */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new UnreadableFile('文档内部的 XML 带有文档类型声明，办公软件不会这样写，可能是恶意文件，未予读取。')
  })
  parser.on('error', () => {
    throw new UnreadableFile(invalid)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > limits.xmlDepth) throw new UnreadableFile('文档内部的 XML 嵌套太深，不像年度报告，未予读取。')
    handler.open(local(name), attributes as Record<string, string>)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    handler.close?.(local(name))
  })
  const { text } = handler
  if (text) parser.on('text', (value) => text.call(handler, value))
  if (text) parser.on('cdata', (value) => text.call(handler, value))
  parser.write(decodeXml(bytes)).close()
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return decodeUtf8(marked ? bytes.subarray(3) : bytes)
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** An attribute by its local name: office software varies the prefix. */
export function attributeOf(attributes: Record<string, string>, name: string): string | undefined {
  const direct = attributes[name] ?? attributes[`w:${name}`]
  if (direct !== undefined) return direct
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key]
  return undefined
}

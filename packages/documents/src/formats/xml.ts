import { decodeUtf8 } from './decode-text.ts'
import { limits } from './limits.ts'
import { UnreadableFile } from './tree.ts'

/** What the parser reports. Names come without their namespace prefix. */
export interface XmlHandler {
  /** `attributes` are those of this element only while the call lasts. */
  open(name: string, attributes: XmlAttributes): void
  close?(name: string): void
  text?(text: string): void
}

/** The attributes of an element. Most are never asked for, so none is taken out of the source before. */
export interface XmlAttributes {
  /** The value of the attribute of that name, prefix and all. */
  get(name: string): string | undefined
  /** The value of the attribute of that name whatever its prefix: office software varies it. */
  local(name: string): string | undefined
}

/**
 * Parses a part of a document. Anything not well-formed is refused: what is left of a damaged part must not look like
 * a report. Document types (and with them entities) are refused, depth is bounded. Linear in the length of the part.
 */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  const text = decodeXml(bytes)
  if (forbidden.test(text)) throw invalid()
  new XmlScanner(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, handler).scan()
}

/** Characters that XML does not know. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const blank = /^[ \t\n]*$/
const reference = /&(?:#(\d{1,7}|x[\da-fA-F]{1,6})|(lt|gt|amp|quot|apos));|&/g
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const slash = 0x2f
const lessThan = 0x3c
const equalsSign = 0x3d
const greaterThan = 0x3e
const ampersand = 0x26

/** Which characters a name begins with (1) and goes on with (1 or 2). */
const nameSigns = new Uint8Array(0x10000)
for (const [sign, ranges] of [
  [1, 'AZ az __ :: \u00c0\u00d6 \u00d8\u00f6 \u00f8\u02ff \u0370\u037d \u037f\u1fff \u200c\u200d \u2070\u218f'],
  [1, '\u2c00\u2fef \u3001\ufdcf \ufdf0\ufffd'],
  [2, '-. 09 \u00b7\u00b7 \u0300\u036f \u203f\u2040'],
] as const) {
  for (const range of ranges.split(' ')) nameSigns.fill(sign, range.charCodeAt(0), range.charCodeAt(1) + 1)
}

const invalid = () => new UnreadableFile('文档内部的 XML 不完整或有错误，读不下去。请用原来的办公软件打开后重新保存。')

/** A name as printed and without its prefix. */
interface Name {
  raw: string
  local: string
}

/** Goes from one `<` to the next. */
class XmlScanner {
  private readonly source: string
  private readonly handler: XmlHandler
  private readonly attributes: ScannedAttributes
  private at = 0
  private readonly open: Name[] = []
  private hasRoot = false
  /** Names met before, by a sum over their characters: a document has few names, each many times. */
  private readonly names: (Name | undefined)[] = new Array(256).fill(undefined)

  constructor(source: string, handler: XmlHandler) {
    this.source = source
    this.handler = handler
    this.attributes = new ScannedAttributes(source)
  }

  scan(): void {
    const { source } = this
    while (this.at < source.length) {
      const next = source.indexOf('<', this.at)
      const end = next < 0 ? source.length : next
      if (end > this.at) this.text(source.slice(this.at, end))
      if (next < 0) break
      this.at = next + 1
      const sign = source.charCodeAt(this.at)
      if (sign === slash) this.closingTag()
      else if (sign === 0x21) this.declaration()
      else if (sign === 0x3f) this.at = behind(source, '?>', this.at + 1)
      else this.openingTag()
    }
    if (this.open.length > 0 || !this.hasRoot) throw invalid()
  }

  private text(raw: string): void {
    if (this.open.length === 0) {
      if (!blank.test(raw)) throw invalid()
      return
    }
    if (raw.includes(']]>')) throw invalid()
    const text = raw.includes('&') ? withReferences(raw) : raw
    this.handler.text?.(text)
  }

  /** Comment, verbatim text or document type. */
  private declaration(): void {
    const { source, at } = this
    if (source.startsWith('!--', at)) {
      const end = behind(source, '--', at + 3)
      if (source[end] !== '>') throw invalid()
      this.at = end + 1
    } else if (source.startsWith('![CDATA[', at) && this.open.length > 0) {
      const end = behind(source, ']]>', at + 8)
      this.handler.text?.(source.slice(at + 8, end - 3))
      this.at = end
    } else if (source.startsWith('!DOCTYPE', at)) {
      throw new UnreadableFile('文档内部的 XML 带有文档类型声明，办公软件不会这样写，可能是恶意文件，未予读取。')
    } else throw invalid()
  }

  private closingTag(): void {
    const { source } = this
    const name = this.open.pop()
    const start = this.at + 1
    if (!name || !source.startsWith(name.raw, start)) throw invalid()
    const end = pastSpace(source, start + name.raw.length)
    if (source.charCodeAt(end) !== greaterThan) throw invalid()
    this.at = end + 1
    this.handler.close?.(name.local)
  }

  private openingTag(): void {
    const { source, open, handler } = this
    if (open.length === 0 && this.hasRoot) throw invalid()
    if (open.length >= limits.xmlDepth) {
      throw new UnreadableFile('文档内部的 XML 嵌套太深，不像年度报告，未予读取。')
    }
    this.hasRoot = true
    const end = nameEnd(source, this.at)
    const name = this.nameAt(this.at, end)
    let at = this.attributes.scan(end)
    const empty = source.charCodeAt(at) === slash
    if (empty) at++
    if (source.charCodeAt(at) !== greaterThan) throw invalid()
    this.at = at + 1
    handler.open(name.local, this.attributes)
    if (!empty) open.push(name)
    else handler.close?.(name.local)
  }

  private nameAt(from: number, to: number): Name {
    const { source, names } = this
    const length = to - from
    const middle = source.charCodeAt(from + (length >> 1))
    const slot = (source.charCodeAt(to - 1) * 31 + middle * 7 + length) & 255
    const known = names[slot]
    if (known && known.raw.length === length && source.startsWith(known.raw, from)) return known
    const raw = source.slice(from, to)
    const name = { raw, local: raw.slice(raw.indexOf(':') + 1) }
    names[slot] = name
    return name
  }
}

/** Where the attributes of the element just opened stand in the source. */
class ScannedAttributes implements XmlAttributes {
  private readonly source: string
  private count = 0
  /** For each attribute: begin and end of its name, begin and end of its value. */
  private readonly spans: number[] = []

  constructor(source: string) {
    this.source = source
  }

  get(name: string): string | undefined {
    const { source, spans } = this
    for (let i = 0; i < this.count; i += 4) {
      const from = spans[i] as number
      if ((spans[i + 1] as number) - from === name.length && source.startsWith(name, from)) return this.value(i)
    }
    return undefined
  }

  local(name: string): string | undefined {
    const direct = this.get(name) ?? this.get(`w:${name}`)
    if (direct !== undefined) return direct
    for (let i = 0; i < this.count; i += 4) {
      const to = this.spans[i + 1] as number
      if (this.source.slice(this.spans[i], to).endsWith(`:${name}`)) return this.value(i)
    }
    return undefined
  }

  /** Goes over the attributes that follow a name and answers where the tag ends, at `/` or `>`. */
  scan(from: number): number {
    const { source, spans } = this
    this.count = 0
    for (let i = from; ; ) {
      const start = pastSpace(source, i)
      const sign = source.charCodeAt(start)
      if (sign === greaterThan || sign === slash) {
        if (this.count > 4) this.refuseDoubles()
        return start
      }
      if (start === i) throw invalid()
      const end = nameEnd(source, start)
      const equals = pastSpace(source, end)
      const opening = pastSpace(source, equals + 1)
      const quote = source.charCodeAt(opening)
      if (source.charCodeAt(equals) !== equalsSign || (quote !== 0x22 && quote !== 0x27)) throw invalid()
      const closing = this.valueEnd(opening + 1, quote)
      const { count } = this
      spans[count] = start
      spans[count + 1] = end
      spans[count + 2] = opening + 1
      spans[count + 3] = closing
      this.count = count + 4
      i = closing + 1
    }
  }

  private valueEnd(from: number, quote: number): number {
    const { source } = this
    for (let i = from; i < source.length; i++) {
      const code = source.charCodeAt(i)
      if (code === quote) return i
      if (code === lessThan) throw invalid()
      // Only a reference can be wrong inside a value: it is looked at here, asked for or not.
      if (code === ampersand) withReferences(source.slice(i, source.indexOf(';', i) + 1 || i + 1))
    }
    throw invalid()
  }

  private refuseDoubles(): void {
    const names = new Set<string>()
    for (let i = 0; i < this.count; i += 4) names.add(this.source.slice(this.spans[i], this.spans[i + 1]))
    if (names.size * 4 !== this.count) throw invalid()
  }

  private value(at: number): string {
    const raw = this.source.slice(this.spans[at + 2], this.spans[at + 3])
    const plain = raw.includes('\t') || raw.includes('\n') ? raw.replace(/[\t\n]/g, ' ') : raw
    return plain.includes('&') ? withReferences(plain) : plain
  }
}

/** Where the text goes on behind the next `mark`. */
function behind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  if (found < 0) throw invalid()
  return found + mark.length
}

/** Where a name ends that begins here; no name is refused. */
function nameEnd(source: string, from: number): number {
  if (from >= source.length || nameSigns[source.charCodeAt(from)] !== 1) throw invalid()
  let i = from + 1
  while (i < source.length && nameSigns[source.charCodeAt(i)] !== 0) i++
  return i
}

function pastSpace(source: string, from: number): number {
  let i = from
  while (i < source.length && source.charCodeAt(i) <= 32) i++
  return i
}

function withReferences(text: string): string {
  return text.replace(reference, (_, code: string | undefined, name: string | undefined) => {
    if (name !== undefined) return entities[name] as string
    const point = code === undefined ? 0 : code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code)
    const isCharacter = point === 9 || point === 10 || point === 13 || (point >= 32 && point <= 0x10ffff)
    if (!isCharacter || (point >= 0xd800 && point <= 0xdfff) || point === 0xfffe || point === 0xffff) throw invalid()
    return String.fromCodePoint(point)
  })
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (!marked && declaresGbk(bytes)) return new TextDecoder('gb18030').decode(bytes)
  return decodeUtf8(marked ? bytes.subarray(3) : bytes)
}

/** Office software of before Unicode writes `<?xml version="1.0" encoding="GBK"?>`. */
function declaresGbk(bytes: Uint8Array): boolean {
  if (bytes[0] !== lessThan || bytes[1] !== 0x3f) return false
  let head = ''
  for (let i = 0; i < Math.min(bytes.length, 100) && bytes[i] !== greaterThan; i++)
    head += String.fromCharCode(bytes[i] as number)
  return /encoding\s*=\s*["'](?:gbk|gb2312|gb18030|cp936)["']/i.test(head)
}

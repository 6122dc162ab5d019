import { limits } from './limits.ts'
import { parseXml } from './xml.ts'

/** One level of automatic numbering: `%1、` in Chinese numerals, for instance. */
interface Level {
  format: string
  text: string
  start: number
}

/** Automatic numbering of a Word document: the marks that Word prints but does not store in the text. */
export class Numbering {
  private readonly levels = new Map<string, Level[]>()
  private readonly lists = new Map<string, string>()
  private readonly counters = new Map<string, number[]>()

  constructor(part: Uint8Array | null) {
    if (!part) return
    let abstract = ''
    let list = ''
    let level: Level | null = null
    parseXml(part, {
      open: (name, attributes) => {
        const value = attributes.local('val')
        if (name === 'abstractNum') {
          abstract = attributes.local('abstractNumId') ?? ''
          this.levels.set(abstract, [])
        } else if (name === 'num') list = attributes.local('numId') ?? ''
        else if (name === 'abstractNumId' && list !== '') this.lists.set(list, value ?? '')
        else if (name === 'lvl' && list === '') {
          level = { format: 'decimal', text: '', start: 1 }
          const index = Number(attributes.local('ilvl') ?? 0)
          const levels = this.levels.get(abstract)
          if (levels && index >= 0 && index < 9) levels[index] = level
        } else if (level && name === 'numFmt') level.format = value ?? 'decimal'
        else if (level && name === 'lvlText') level.text = value ?? ''
        else if (level && name === 'start') level.start = Math.min(Number(value ?? 1) || 0, limits.lines)
      },
      close: (name) => {
        if (name === 'lvl') level = null
        if (name === 'num') list = ''
      },
    })
  }

  /** The mark of the next paragraph of a list, counting on. Bullets have none. */
  next(list: string, depth: number): string {
    const abstract = this.lists.get(list)
    const levels = abstract === undefined ? undefined : this.levels.get(abstract)
    const level = levels?.[depth]
    if (!levels || !level || level.format === 'bullet' || level.format === 'none') return ''
    const counters = this.counters.get(abstract ?? '') ?? []
    this.counters.set(abstract ?? '', counters)
    counters[depth] = (counters[depth] ?? level.start - 1) + 1
    counters.length = depth + 1
    return level.text.replace(/%(\d)/g, (_, digit) => {
      const at = Number(digit) - 1
      const own = levels[at]
      return own ? printed(counters[at] ?? own.start, own.format) : ''
    })
  }
}

const han = '零一二三四五六七八九'

function printed(number: number, format: string): string {
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|ideographDigital|chineseLegal)/.test(
      format,
    )
  ) {
    return hanNumber(number)
  }
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese') {
    return number <= 20 ? String.fromCharCode(0x245f + number) : String(number)
  }
  if (format === 'lowerLetter') return String.fromCharCode(96 + ((number - 1) % 26) + 1)
  if (format === 'upperLetter') return String.fromCharCode(64 + ((number - 1) % 26) + 1)
  if (format === 'decimalFullWidth')
    return String(number).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))
  return String(number)
}

function hanNumber(number: number): string {
  if (number < 0 || number > 99) return String(number)
  if (number < 10) return han[number] ?? ''
  const tens = Math.floor(number / 10)
  const ones = number % 10
  return `${tens === 1 ? '' : han[tens]}十${ones === 0 ? '' : han[ones]}`
}

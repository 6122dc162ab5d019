import type { DocumentTree } from '../formats/index.ts'
import type { Head } from './head.ts'
import { squash } from './squash.ts'

/** What a page says about itself besides organ, year, title and date; null where it does not. */
export interface Identifiers {
  /** 索引号, as printed without spaces. */
  indexNumber: string | null
  /** 发文字号, as printed without spaces: `石水发〔2024〕3号`. */
  documentNumber: string | null
  /** Address the page was published at, as given by the caller or named by the page. */
  sourceUrl: string | null
}

const indexLabels = ['索引号', '信息索引号', '索引编号']
const numberLabels = ['文号', '发文字号', '文件编号', '发文文号', '公文文号']
const urlLabels = ['原文链接', '来源网址', '信息网址', '网址', '链接']
const urlProperties = ['og:url', 'url']

/** Letters and digits with separators, as the catalogue guideline composes an index number; never a word. */
const index = /^(?=.*\d.*\d.*\d)[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff\-–—_/.:()]{3,60}$/
const number = /^[\u4e00-\u9fff]{1,20}(?:[〔[(【](?:19|20)\d{2}[〕\])】]|(?:19|20)\d{2}年)第?\d{1,5}号$/
const url = /https?:\/\/[A-Za-z0-9.-]{3,100}(?::\d{1,5})?(?:\/[^\s"'<>，。；（）\u4e00-\u9fff]{0,500})?/i

/** Index number, document number and address of a report, from its index table, labelled lines and meta tags. */
export function findIdentifiers(tree: DocumentTree, head: Head, given: string | null): Identifiers {
  const labelled = (labels: string[], pattern: RegExp) => {
    for (const label of labels) {
      const value = squash(head.entries.get(label) ?? '')
      if (pattern.test(value)) return value
    }
    return null
  }
  const standing = head.lines.find(({ squashed }) => squashed.length <= 40 && number.test(squashed))
  return {
    indexNumber: labelled(indexLabels, index),
    documentNumber: labelled(numberLabels, number) ?? standing?.squashed ?? null,
    sourceUrl: given ?? addressIn(tree, head),
  }
}

function addressIn({ properties }: DocumentTree, { entries }: Head): string | null {
  for (const text of [...urlLabels.map((key) => entries.get(key)), ...urlProperties.map((key) => properties[key])]) {
    const found = url.exec(text ?? '')?.[0]
    if (found) return found
  }
  return null
}

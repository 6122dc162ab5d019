import type { Archive } from './archive.ts'
import { addShape } from './drawn-shape.ts'
import { limits } from './limits.ts'
import type { PageContent } from './page-content.ts'
import { pagesToTree } from './pages-to-tree.ts'
import { withoutRadicals } from './radicals.ts'
import { type DocumentTree, UnreadableFile } from './tree.ts'
import { parseXml } from './xml.ts'

const points = 72 / 25.4

/** OFD, the Chinese fixed-layout format (GB/T 33190-2016): text and lines of every page of every document in it. */
export function readOfd(archive: Archive): DocumentTree {
  const root = archive.part('OFD.xml')
  if (!root) throw new UnreadableFile('OFD 文件里没有入口部分，文件可能已经损坏。')
  const { documents, title } = readEntry(root)
  const pages: PageContent[] = []
  for (const path of documents) {
    const part = archive.part(path)
    if (!part) continue
    const folder = folderOf(path)
    const { paths, templates, box } = readDocument(part)
    for (const page of paths) {
      if (pages.length >= limits.pages) {
        throw new UnreadableFile(`OFD 超过 ${limits.pages} 页，不像年度报告，未予读取。`)
      }
      const content = archive.part(resolve(folder, page))
      if (!content) continue
      const target: PageContent = { number: pages.length + 1, width: box[2], height: box[3], runs: [], rulings: [] }
      readContent(content, target, (id) => {
        const template = templates.get(id)
        return template ? archive.part(resolve(folder, template)) : null
      })
      pages.push(target)
    }
  }
  if (pages.length === 0) throw new UnreadableFile('OFD 文件里没有页面，文件可能已经损坏。')
  if (pages.every(({ runs }) => runs.length === 0)) {
    throw new UnreadableFile('这份 OFD 没有文字，只有图像（可能是扫描件），读不出内容。请取得有文字的电子版。')
  }
  return pagesToTree('ofd', pages, title === '' ? {} : { title })
}

function readEntry(part: Uint8Array): { documents: string[]; title: string } {
  const documents: string[] = []
  let title = ''
  let element = ''
  parseXml(part, {
    open: (name) => {
      element = name
      if (name === 'DocRoot') documents.push('')
    },
    text: (text) => {
      if (element === 'DocRoot') documents[documents.length - 1] += text.trim()
      else if (element === 'Title') title += text.trim()
    },
    close: () => {
      element = ''
    },
  })
  return { documents: documents.slice(0, 20), title }
}

type Box = [number, number, number, number]

function readDocument(part: Uint8Array): { paths: string[]; templates: Map<string, string>; box: Box } {
  const paths: string[] = []
  const templates = new Map<string, string>()
  let box: Box = [0, 0, 210 * points, 297 * points]
  let inBox = false
  parseXml(part, {
    open: (name, attributes) => {
      const location = attributes.get('BaseLoc')
      const id = attributes.get('ID')
      if (name === 'Page' && location) paths.push(location)
      else if (name === 'TemplatePage' && id && location) templates.set(id, location)
      inBox = name === 'PhysicalBox'
    },
    text: (text) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers(text)
      if (inBox && width > 0 && height > 0) box = [x * points, y * points, width * points, height * points]
    },
    close: () => {
      inBox = false
    },
  })
  return { paths, templates, box }
}

type Matrix = [number, number, number, number, number, number]

const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

/** How many numbers follow an operator of a path; its last two are a point. */
const operands: Record<string, number> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }

/** Reads what a page draws; a template it names is drawn with it. */
function readContent(part: Uint8Array, page: PageContent, template: ((id: string) => Uint8Array | null) | null): void {
  let boundary: number[] = [0, 0, 0, 0]
  let matrix: Matrix = unmoved
  let size = 3.5
  let stroked = true
  let code: { x: number; y: number; deltaX: number[]; deltaY: number[] } | null = null
  let text = ''
  let path: string | null = null
  let last = { x: 0, y: 0 }
  parseXml(part, {
    open: (name, attributes) => {
      if (name === 'Template') {
        const content = template?.(attributes.get('TemplateID') ?? '')
        if (content) readContent(content, page, null)
      } else if (name === 'TextObject' || name === 'PathObject') {
        boundary = numbers(attributes.get('Boundary') ?? '')
        const given = attributes.get('CTM')
        const ctm = given === undefined ? unmoved : numbers(given)
        matrix = ctm.length === 6 ? (ctm as Matrix) : unmoved
        size = Number(attributes.get('Size') ?? 3.5) || 3.5
        stroked = attributes.get('Stroke') !== 'false'
        last = { x: 0, y: 0 }
      } else if (name === 'TextCode') {
        const x = Number(attributes.get('X') ?? last.x)
        const y = Number(attributes.get('Y') ?? last.y)
        code = { x, y, deltaX: deltas(attributes.get('DeltaX')), deltaY: deltas(attributes.get('DeltaY')) }
        last = { x, y }
        text = ''
      } else if (name === 'AbbreviatedData') path = ''
    },
    text: (value) => {
      if (code) text += value
      else if (path !== null) path += value
    },
    close: (name) => {
      const [left = 0, top = 0] = boundary
      if (name === 'TextCode' && code) {
        addText(page, text, code, matrix, left, top, size)
        code = null
      } else if (name === 'AbbreviatedData' && path !== null) {
        addPath(page, path, matrix, left, top, stroked)
        path = null
      }
    },
  })
}

function addText(
  page: PageContent,
  text: string,
  { x, y, deltaX, deltaY }: { x: number; y: number; deltaX: number[]; deltaY: number[] },
  [a, b, c, d, e, f]: Matrix,
  left: number,
  top: number,
  size: number,
): void {
  const scale = Math.hypot(a, b) || 1
  const height = size * (Math.hypot(c, d) || 1) * points
  const at = (px: number, py: number) => ({
    x: (left + a * px + c * py + e) * points,
    y: (top + b * px + d * py + f) * points,
  })
  if (deltaY.some((delta) => delta !== 0)) {
    // Text that runs downwards: every character stands by itself.
    let [px, py] = [x, y]
    for (let i = 0; i < text.length; i++) {
      const place = at(px, py)
      page.runs.push({ text: text[i] ?? '', x: place.x, middle: place.y - height * 0.35, width: height, size: height })
      px += deltaX[i] ?? 0
      py += deltaY[i] ?? 0
    }
    return
  }
  const offsets = [0]
  for (let i = 0; i < text.length; i++) {
    const own = text.charCodeAt(i) > 0x2e80 ? size : size / 2
    const step = i < text.length - 1 ? (deltaX[i] ?? own) : own
    offsets.push((offsets[i] ?? 0) + step * scale * points)
  }
  const place = at(x, y)
  const width = offsets.at(-1) ?? 0
  if (text.trim() !== '' && Math.abs(b) < 0.1 * Math.abs(a || 1)) {
    page.runs.push({
      text: withoutRadicals(text),
      x: place.x,
      middle: place.y - height * 0.35,
      width,
      size: height,
      offsets,
    })
  }
}

/** `M x y L x y B … C`: the straight parts of a path. */
function addPath(
  page: PageContent,
  data: string,
  [a, b, c, d, e, f]: Matrix,
  left: number,
  top: number,
  stroked: boolean,
): void {
  if (page.rulings.length > 50_000) return
  const tokens = tokensOf(data)
  let shape: [number, number][] = []
  const finish = () => {
    if (shape.length > 1) addShape(shape, stroked, page.rulings)
    shape = []
  }
  for (let i = 0; i < tokens.length; ) {
    const operator = tokens[i] ?? ''
    const count = operands[operator]
    if (count === undefined) {
      i++
      continue
    }
    const x = Number(tokens[i + count - 1])
    const y = Number(tokens[i + count])
    const point: [number, number] = [(left + a * x + c * y + e) * points, (top + b * x + d * y + f) * points]
    if (operator === 'C') {
      if (shape[0]) shape.push(shape[0])
    } else if (operator === 'L') shape.push(point)
    else {
      finish()
      shape.push(point)
    }
    i += count + 1
  }
  finish()
}

/** `g n v` stands for n times v. */
function deltas(text: string | undefined): number[] {
  const found: number[] = []
  const tokens = text === undefined ? [] : tokensOf(text)
  for (let i = 0; i < tokens.length && found.length < 10_000; i++) {
    if (tokens[i] === 'g') {
      const count = Math.min(Number(tokens[i + 1]) || 0, 10_000)
      for (let n = 0; n < count; n++) found.push(Number(tokens[i + 2]) || 0)
      i += 2
    } else found.push(Number(tokens[i]) || 0)
  }
  return found
}

function numbers(text: string): number[] {
  const found: number[] = []
  for (const token of tokensOf(text)) {
    const number = Number(token)
    if (Number.isFinite(number)) found.push(number)
  }
  return found
}

/** The words of a list, set apart by white space or commas. */
function tokensOf(text: string): string[] {
  const tokens: string[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const parts = code <= 32 || code === 44 || (code >= 0xa0 && text[i]?.trim() === '')
    if (parts && from >= 0) {
      tokens.push(text.slice(from, i))
      from = -1
    } else if (!parts && from < 0) from = i
  }
  return tokens
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** A location inside the package: from its root if it begins with a slash, else from the folder of the document. */
function resolve(folder: string, path: string): string {
  return path.startsWith('/') ? path.slice(1) : folder + path
}

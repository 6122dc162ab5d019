import type { Archive } from './archive.ts'
import { limits } from './limits.ts'
import type { PageContent } from './page-content.ts'
import { pagesToTree } from './pages-to-tree.ts'
import { numbers, points, readOfdPage } from './ofd-drawing.ts'
import { type DocumentTree, UnreadableFile } from './tree.ts'
import { parseXml } from './xml.ts'

/** OFD, the Chinese fixed-layout format (GB/T 33190-2016): text and lines of every page of every document in it. */
export function readOfd(archive: Archive): DocumentTree {
  const root = archive.part('OFD.xml')
  if (!root) throw new UnreadableFile('OFD 文件里没有入口部分，文件可能已经损坏。')
  const { documents, title } = readEntry(root)
  const pages: PageContent[] = []
  for (const path of documents) {
    const part = archive.part(resolve('', path))
    if (!part) continue
    const folder = folderOf(path)
    const { paths, templates, resources, box } = readDocument(part)
    const find = (location: string) => archive.part(resolve(folder, location)) ?? archive.part(resolve('', location))
    const composites = new Composites(resources, find)
    for (const page of paths) {
      if (pages.length >= limits.pages) {
        throw new UnreadableFile(`OFD 超过 ${limits.pages} 页，不像年度报告，未予读取。`)
      }
      const content = find(page)
      if (!content) {
        throw new UnreadableFile(
          `OFD 文件里缺少第 ${pages.length + 1} 页的内容，文件已经损坏或不完整。请重新取得文件。`,
        )
      }
      const target: PageContent = { number: pages.length + 1, width: box[2], height: box[3], runs: [], rulings: [] }
      readOfdPage(content, target, {
        template: (id) => {
          const template = templates.get(id)
          return template === undefined ? null : find(template)
        },
        composite: (id) => composites.partOf(id),
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

/** What a document says of its parts: pages in order, templates by number, resources, the size of its pages. */
interface DocumentParts {
  paths: string[]
  templates: Map<string, string>
  resources: string[]
  box: Box
}

function readDocument(part: Uint8Array): DocumentParts {
  const paths: string[] = []
  const resources: string[] = []
  const templates = new Map<string, string>()
  let box: Box = [0, 0, 210 * points, 297 * points]
  let inBox = false
  let inResource = false
  parseXml(part, {
    open: (name, attributes) => {
      const location = attributes.get('BaseLoc')
      const id = attributes.get('ID')
      if (name === 'Page' && location) paths.push(location)
      else if (name === 'TemplatePage' && id && location) templates.set(id, location)
      inBox = name === 'PhysicalBox'
      inResource = name === 'PublicRes' || name === 'DocumentRes'
      if (inResource) resources.push('')
    },
    text: (text) => {
      if (inResource) resources[resources.length - 1] += text.trim()
      const [x = 0, y = 0, width = 0, height = 0] = numbers(text)
      if (inBox && width > 0 && height > 0) box = [x * points, y * points, width * points, height * points]
    },
    close: () => {
      inBox = false
      inResource = false
    },
  })
  return { paths, templates, resources: resources.slice(0, 20), box }
}

/** Drawings for use again: which of the resources holds the one of a number. Looked for only when one is used. */
class Composites {
  private parts: Map<string, Uint8Array> | null = null
  private readonly resources: string[]
  private readonly find: (location: string) => Uint8Array | null

  constructor(resources: string[], find: (location: string) => Uint8Array | null) {
    this.resources = resources
    this.find = find
  }

  partOf(id: string): Uint8Array | null {
    this.parts ??= this.read()
    return this.parts.get(id) ?? null
  }

  private read(): Map<string, Uint8Array> {
    const parts = new Map<string, Uint8Array>()
    for (const location of this.resources) {
      const part = this.find(location)
      if (!part) continue
      parseXml(part, {
        open: (name, attributes) => {
          if (name === 'CompositeGraphicUnit') parts.set(attributes.get('ID') ?? '', part)
        },
      })
    }
    return parts
  }
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** A location inside the package: from its root if it begins with a slash, else from a folder. */
function resolve(folder: string, location: string): string {
  const path = location.replaceAll('\\', '/')
  const steps: string[] = []
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

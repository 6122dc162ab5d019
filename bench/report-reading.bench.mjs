// Reading and auditing published reports of every file type, against what has to touch the same bytes anyway.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import cfb from 'cfb'
import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { SaxesParser } from 'saxes'
import { importSources } from './lib/platform-source.mjs'
import { variantsOf } from './lib/report-variants.mjs'
import { median } from './lib/statistics.mjs'

const { readReport, audit } = await importSources(
  'report-reading',
  `export { readReport } from '@gongkai/documents/annual-report'
   export { audit } from '@gongkai/law/annual-report'`,
)
const pdfjs = await loadPdfjs()
const folder = fileURLToPath(new URL('../samples/reports/', import.meta.url))

/** The parts that our reader opens, and no others. */
const opened =
  /^(?:word\/(?:document|styles|numbering)\.xml|docProps\/core\.xml|xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)|OFD\.xml|.*\/Document\.xml|.*\/Content\.xml)$/i

/** What the peer does with the bytes of a file: the least that any reader of this type has to do. */
const peers = {
  text: { name: '解码并分行', touch: (bytes, encoding) => new TextDecoder(encoding).decode(bytes).split('\n') },
  html: { name: 'htmlparser2 逐标签', touch: (bytes, encoding) => tokenise(new TextDecoder(encoding).decode(bytes)) },
  parts: { name: 'fflate 解压并用 saxes 逐标签', touch: unzipAndTokenise },
  pdf: { name: 'pdf.js 只取文字', touch: extractText },
  ole: { name: 'cfb 打开容器', touch: (bytes) => cfb.read(bytes, { type: 'buffer' }) },
}
const kinds = [
  { title: '文本、Markdown', pattern: /\.(txt|md)$/, peer: peers.text, goal: 3 },
  { title: '网页，不到 32 KB', pattern: /\.html?$/, peer: peers.html, goal: 3, most: 32 },
  { title: '网页，Word 导出，90 KB 以上', pattern: /\.html?$/, peer: peers.html, goal: 3, least: 32 },
  { title: 'DOCX', pattern: /\.docx$/, peer: peers.parts, goal: 2 },
  { title: 'XLSX', pattern: /\.xlsx$/, peer: peers.parts, goal: 2 },
  { title: 'OFD', pattern: /\.ofd$/, peer: peers.parts, goal: 2 },
  { title: 'PDF', pattern: /\.pdf$/, peer: peers.pdf, goal: 1.3 },
  { title: 'DOC、WPS（二进制）', pattern: /\.(doc|wps)$/, peer: peers.ole, goal: null },
]
const rounds = Number(process.env.BENCH_ROUNDS ?? 60)

console.log(`每类的样例轮流，${rounds} 轮，逐份交替；处理器毫秒/份，取每份各轮的最小值（括号里是各轮之比的中位数）。`)
console.log('类型 | 份数 | 读取 | 核对 | 对照 | 读取并核对 ÷ 对照 | 目标 | 核对 ÷ 读取 | 份/分钟（单核）')
const only = new RegExp(process.env.BENCH_ONLY ?? '', 'i')
for (const { title, pattern, peer, goal, most = Infinity, least = 0 } of kinds) {
  if (!only.test(title)) continue
  const files = []
  for (const name of readdirSync(folder).filter((file) => pattern.test(file))) {
    const bytes = readFileSync(join(folder, name))
    if (bytes.length / 1024 > most || bytes.length / 1024 <= least) continue
    const first = await readReport(name, bytes)
    if (!first.ok || (first.reading.fileType === 'html' && !/html?$/.test(name))) continue
    files.push({ name, encoding: first.reading.encoding ?? 'utf-8', variants: variantsOf(name, bytes, 12) })
  }
  const times = peer === peers.pdf ? Math.max(4, Math.ceil(rounds / 12)) : rounds
  const warming = peer === peers.pdf ? 2 : Math.ceil(1000 / files.length)
  const taken = files.map(() => ({ read: [], audit: [], peer: [] }))
  const ratios = []
  for (let round = 0; round < warming + times; round++) {
    for (const [index, { name, encoding, variants }] of files.entries()) {
      const bytes = variants[round % variants.length]
      let reading = null
      const read = await milliseconds(async () => {
        reading = (await readReport(name, bytes)).reading
      })
      const audited = await milliseconds(() => audit(reading))
      const touched = await milliseconds(() => peer.touch(bytes, encoding))
      // The first rounds only warm the compiler up: a batch has thousands.
      if (round < warming) continue
      taken[index].read.push(read)
      taken[index].audit.push(audited)
      taken[index].peer.push(touched)
      ratios.push((read + audited) / touched)
    }
  }
  const best = { read: 0, audit: 0, peer: 0 }
  for (const one of taken) for (const what of Object.keys(best)) best[what] += Math.min(...one[what]) / files.length
  const { read, audit: audited, peer: touched } = best
  const cells = [
    title,
    files.length,
    read.toFixed(2),
    audited.toFixed(3),
    `${touched.toFixed(3)}（${peer.name}）`,
    `${((read + audited) / touched).toFixed(1)}（${median(ratios).toFixed(1)}）`,
    goal === null ? '—' : `≤ ${goal}`,
    (audited / read).toFixed(2),
    Math.floor(60_000 / (read + audited)).toLocaleString('en'),
  ]
  console.log(cells.join(' | '))
}

/** Milliseconds of processor time: waiting for a turn on a busy machine does not count. */
async function milliseconds(work) {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function tokenise(text) {
  let seen = 0
  const parser = new Parser({
    onopentag: () => seen++,
    ontext: (part) => (seen += part.length),
    onclosetag: () => seen++,
  })
  parser.end(text)
  return seen
}

/** What unpacking and tokenising of a document in parts costs: of those parts alone that our reader opens. */
function unzipAndTokenise(bytes) {
  const parts = unzipSync(bytes, { filter: ({ name }) => opened.test(name) })
  let seen = 0
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser({ xmlns: false, position: false })
    parser.on('opentag', () => seen++)
    parser.on('text', (text) => (seen += text.length))
    parser.on('closetag', () => seen++)
    parser.write(new TextDecoder().decode(part)).close()
  }
  return seen
}

async function extractText(bytes) {
  const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(packageFolder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(packageFolder, 'standard_fonts')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  })
  const document = await task.promise
  let seen = 0
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    seen += items.length
  }
  await task.destroy()
  return seen
}

async function loadPdfjs() {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= Object
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

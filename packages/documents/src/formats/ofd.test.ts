import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Archive } from './archive.ts'
import { readOfd } from './ofd.ts'

const text = (x: number, y: number, words: string, more = '', deltas = '') =>
  `<ofd:TextObject Boundary="${x} ${y} 100 5" Size="4"${more}><ofd:TextCode X="0" Y="4"${deltas}>${words}</ofd:TextCode></ofd:TextObject>`
const page = (objects: string) => `<ofd:Page><ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`

/** A package of one document; `location` is how it names its page, `common` what else it says of itself. */
function ofd(
  content: string | Uint8Array | null,
  { location = 'Pages/0.xml', root = 'Doc_0/Document.xml', common = '' } = {},
) {
  const files: Record<string, Uint8Array> = {
    'OFD.xml': strToU8(`<ofd:OFD><ofd:DocBody><ofd:DocRoot>${root}</ofd:DocRoot></ofd:DocBody></ofd:OFD>`),
    'Doc_0/Document.xml': strToU8(
      `<ofd:Document><ofd:CommonData>${common}</ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="${location}"/></ofd:Pages></ofd:Document>`,
    ),
  }
  if (content !== null) files['Doc_0/Pages/0.xml'] = typeof content === 'string' ? strToU8(content) : content
  return files
}
const read = (files: Record<string, Uint8Array>) => readOfd(new Archive(zipSync(files)))
const linesOf = (files: Record<string, Uint8Array>) => read(files).original

describe('OFD', () => {
  it.each([
    'Pages/0.xml',
    './Pages/0.xml',
    '/Doc_0/Pages/0.xml',
    '../Doc_0/Pages/0.xml',
    'Doc_0/Pages/0.xml',
    'Pages\\0.xml',
  ])('finds a page at %s', (location) => {
    expect(linesOf(ofd(page(text(20, 20, '总体情况')), { location, root: './Doc_0/Document.xml' }))).toEqual([
      '总体情况',
    ])
  })

  it('refuses a package without one of its pages', () => {
    expect(() => read(ofd(null))).toThrow('OFD 文件里缺少第 1 页的内容，文件已经损坏或不完整。请重新取得文件。')
  })

  it('reads parts that declare GBK', () => {
    const head = '<?xml version="1.0" encoding="GBK"?>'
    const [before, after] = page(text(20, 20, '|')).split('|')
    const bytes = [...strToU8(head + before), 0xd7, 0xdc, 0xcc, 0xe5, ...strToU8(after ?? '')]
    expect(linesOf(ofd(new Uint8Array(bytes)))).toEqual(['总体'])
  })

  it('leaves out what is not shown', () => {
    expect(linesOf(ofd(page(text(20, 20, '公开') + text(20, 40, '隐藏', ' Visible="false"'))))).toEqual(['公开'])
  })

  it('cuts text where its characters leave a gap that may be between two cells', () => {
    const [block] = read(ofd(page(text(20, 20, '规章12', '', ' DeltaX="4 40 40"')))).blocks
    expect(block?.kind === 'paragraph' && block.pieces?.map((piece) => piece.text)).toEqual(['规章', '1', '2'])
  })

  it('draws lines of a composite where it is set, and none of the outline of a clip', () => {
    const path = (data: string) => `<ofd:AbbreviatedData>${data}</ofd:AbbreviatedData>`
    const clip = `<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary="0 0 9 9">${path('M 0 5 L 80 5')}</ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>`
    const frame = 'M 0 0 L 80 0 L 80 20 L 0 20 C M 0 10 L 80 10 M 40 0 L 40 20'
    const files = ofd(
      page(
        `<ofd:CompositeObject ResourceID="7" Boundary="20 30 80 20"/>${text(21, 32, '甲')}${text(61, 32, '乙')}${text(21, 42, '丙')}${text(61, 42, '丁')}`,
      ),
      { common: '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>' },
    )
    files['Doc_0/Res.xml'] = strToU8(
      `<ofd:Res><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="6"><ofd:Content>${text(0, 0, '别的')}</ofd:Content></ofd:CompositeGraphicUnit><ofd:CompositeGraphicUnit ID="7"><ofd:Content><ofd:PathObject Boundary="0 0 80 20">${clip}${path(frame)}</ofd:PathObject></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>`,
    )
    const [table] = read(files).blocks
    expect(table?.kind === 'table' && table.grid.map((row) => row.map((cell) => cell.text))).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ])
  })
})

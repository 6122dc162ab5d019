import { describe, expect, it } from 'vitest'
import { makeZip } from './testing/make-zip.ts'
import { beginsAsZip, isFolderOfFiles, listZip, unzipEntry, type ZipEntry } from './zip-folder.ts'

/** 安宁.txt in GBK. */
const gbkName = Uint8Array.from([0xb0, 0xb2, 0xc4, 0xfe, 0x2e, 0x74, 0x78, 0x74])

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const listing = listZip(bytes)
  return listing.ok ? listing.entries : []
}

function unzipFirst(bytes: Uint8Array): string {
  const [entry] = entriesOf(bytes)
  const result = entry ? unzipEntry(bytes, entry) : { ok: false as const, reason: '没有' }
  return result.ok ? Buffer.from(result.bytes).toString('utf8') : result.reason
}

describe('an archive of reports', () => {
  it('names its files in UTF-8 or GBK', () => {
    const zip = makeZip([
      { name: '年报/安宁.txt', content: 'a' },
      { name: gbkName, content: 'b' },
      { name: '空/', content: '' },
    ])
    expect(entriesOf(zip).map(({ name }) => name)).toEqual(['年报/安宁.txt', '安宁.txt'])
    expect(unzipFirst(zip)).toBe('a')
  })

  it.each([
    ['a document', 'word/document.xml', false],
    ['a workbook', '[Content_Types].xml', false],
    ['an OFD', 'OFD.xml', false],
    ['a folder', '报告.docx', true],
  ])('%s is told by its parts', (_, name, wanted) =>
    expect(isFolderOfFiles(entriesOf(makeZip([{ name, content: 'x' }])))).toBe(wanted),
  )

  it.each<[string, Uint8Array, string]>([
    ['an entry with a password', makeZip([{ name: 'a', content: 'x', encrypted: true }]), '密码保护'],
    ['a bomb', makeZip([{ name: 'a', content: new Uint8Array(3 << 20) }]), '大得不合理'],
    [
      'a bomb that lies about its size',
      makeZip([{ name: 'a', content: new Uint8Array(3 << 20), claimed: 9 }]),
      '已经损坏',
    ],
    [
      'an entry that claims more than is allowed',
      makeZip([{ name: 'a', content: 'x', claimed: 2 ** 31 }]),
      '大得不合理',
    ],
  ])('refuses %s', (_, zip, sentence) => expect(unzipFirst(zip)).toContain(sentence))

  it('refuses what is cut short or no archive', () => {
    const zip = makeZip([{ name: 'a', content: 'x' }])
    for (let length = 0; length < zip.length; length++) expect(listZip(zip.subarray(0, length)).ok).toBe(false)
    expect(beginsAsZip(zip)).toBe(true)
    expect(beginsAsZip(new TextEncoder().encode('PK 报告'))).toBe(false)
  })
})

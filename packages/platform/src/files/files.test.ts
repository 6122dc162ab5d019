import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createEncryption } from '../encryption/index.ts'
import { attachmentFault, cleanFileName, createFileStore, MAX_ATTACHMENT_BYTES, mediaTypeOf } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const encryption = createEncryption({ current: 1, keys: new Map([[1, Buffer.alloc(32, 1)]]) })
const store = createFileStore(folder, encryption)
const kept = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

describe('the file store', () => {
  it('keeps the same content once, whoever writes it at the same time', async () => {
    const bytes = Buffer.from('同一份材料')
    const addresses = await Promise.all(Array.from({ length: 8 }, () => store.put(bytes, 'open')))
    expect(new Set(addresses.map((address) => address.toString('hex'))).size).toBe(1)
    expect(kept()).toHaveLength(1)
    expect((await store.read(addresses[0] ?? Buffer.alloc(0), 'open')).equals(bytes)).toBe(true)
  })

  it('seals what must not be read on the disk', async () => {
    const bytes = Buffer.from('身份证复印件 11010519491231002X')
    const address = await store.put(bytes, 'sealed')
    expect((await store.read(address, 'sealed')).equals(bytes)).toBe(true)
    const onDisk = kept().find((path) => path.includes('sealed')) ?? ''
    expect(readFileSync(onDisk).includes('11010519491231002X')).toBe(false)
  })

  it('notices damage', async () => {
    const address = await store.put(Buffer.from('完好'), 'open')
    const path = kept().find((path) => path.endsWith(address.toString('hex'))) ?? ''
    writeFileSync(path, '损坏')
    await expect(store.read(address, 'open')).rejects.toThrow('does not have the content')
    await expect(store.read(Buffer.alloc(32), 'open')).rejects.toThrow('ENOENT')
  })
})

describe('a file', () => {
  const zip = (name: string) => Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from(name)])
  const ole = (name: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(name, 'utf16le')])

  it.each([
    [Buffer.from('%PDF-1.7'), 'application/pdf'],
    [Buffer.from('89504e470d0a1a0a00', 'hex'), 'image/png'],
    [Buffer.from('ffd8ffe0', 'hex'), 'image/jpeg'],
    [zip('word/document.xml'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [zip('xl/workbook.xml'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    [zip('OFD.xml'), 'application/ofd'],
    [zip('a.exe'), 'application/zip'],
    [ole('WordDocument'), 'application/msword'],
    [ole('Workbook'), 'application/vnd.ms-excel'],
    [ole('else'), 'application/octet-stream'],
    [Buffer.from('{\\rtf1'), 'application/rtf'],
    [Buffer.from('\ufeff<!DOCTYPE html><p>'), 'text/html'],
    [Buffer.from('  <table><tr>'), 'text/html'],
    [Buffer.from('一、总体情况'), 'text/plain'],
    [Buffer.from('4d5a0000', 'hex'), 'application/octet-stream'],
  ])('has the type of its content (%#)', (bytes, type) => {
    expect(mediaTypeOf(bytes)).toBe(type)
  })

  it('is no attachment when it is empty, too large or of another type', () => {
    expect(attachmentFault('a.pdf', Buffer.from('%PDF-1.7'))).toBeNull()
    expect(attachmentFault('a.pdf', Buffer.alloc(0))).toContain('是空的')
    expect(attachmentFault('a.pdf', Buffer.alloc(MAX_ATTACHMENT_BYTES + 1))).toContain('有 21 MB')
    expect(attachmentFault('a.pdf', Buffer.from('<html>'))).toContain('不是可以上传的类型')
  })

  it.each([
    ['报告.pdf', '报告.pdf'],
    ['C:\\文档\\报告.pdf', '报告.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u202Efdp.exe\u0000', 'afdp.exe'],
    ['', '未命名'],
    ['  ', '未命名'],
    [`${'长'.repeat(200)}.docx`, `${'长'.repeat(115)}.docx`],
    ['𠮷'.repeat(130), '𠮷'.repeat(120)],
  ])('named %s is called %s', (given, name) => {
    expect(cleanFileName(given)).toBe(name)
  })
})

import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEncryption, KeyFileError, loadOrCreateKeyFile, parseEncryptionKeys } from './index.ts'

const first = randomBytes(32)
const second = randomBytes(32)
const address = { table: 'request_form', column: 'name', rowId: 'a' }

describe('sealed values', () => {
  const encryption = createEncryption({ current: 1, keys: new Map([[1, first]]) })

  it('open again to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(encryption.open(encryption.seal(text, address), address)).toBe(text)
      }),
    )
  })

  it('differ each time and do not show the text', () => {
    const one = encryption.seal('11010519491231002X', address)
    expect(one.equals(encryption.seal('11010519491231002X', address))).toBe(false)
    expect(one.includes('1949')).toBe(false)
  })

  it.each([
    { ...address, table: 'person' },
    { ...address, column: 'phone' },
    { ...address, rowId: 'b' },
  ])('do not open in another cell: %j', (elsewhere) => {
    expect(() => encryption.open(encryption.seal('王某', address), elsewhere)).toThrow()
  })

  it('do not open when any byte is changed', () => {
    const sealed = encryption.seal('王某', address)
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => encryption.open(changed, address)).toThrow()
    }
    expect(() => encryption.open(sealed.subarray(0, 20), address)).toThrow('too short')
  })

  it('stay readable after a rotation, and new ones take the new key', () => {
    const rotated = createEncryption({
      current: 2,
      keys: new Map([
        [1, first],
        [2, second],
      ]),
    })
    const old = encryption.seal('王某', address)
    expect(rotated.open(old, address)).toBe('王某')
    expect(rotated.keyIdOf(old)).toBe(1)
    expect(rotated.keyIdOf(rotated.seal('王某', address))).toBe(2)
    expect(() => encryption.open(rotated.seal('王某', address), address)).toThrow('id 2')
  })

  it('need keys of 32 bytes', () => {
    expect(() => createEncryption({ current: 1, keys: new Map([[1, Buffer.alloc(16)]]) })).toThrow('16 bytes')
    expect(() => createEncryption({ current: 2, keys: new Map([[1, first]]) })).toThrow('id 2')
  })
})

describe('the key file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-key-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('is made once, closed to others, and the same afterwards', async () => {
    const path = join(folder, 'secret', 'encryption.key')
    const made = await Promise.all([1, 2, 3, 4].map(() => loadOrCreateKeyFile(path)))
    const again = await loadOrCreateKeyFile(path)
    for (const keys of made) expect(keys.keys.get(1)?.equals(again.keys.get(1) ?? Buffer.alloc(0))).toBe(true)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    await chmod(path, 0o644)
    await loadOrCreateKeyFile(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('is never replaced when it is damaged', async () => {
    const path = join(folder, 'damaged.key')
    await writeFile(path, 'not a key')
    await expect(loadOrCreateKeyFile(path)).rejects.toThrow(KeyFileError)
    expect(await readFile(path, 'utf8')).toBe('not a key')
  })

  it('holds keys with ids, the highest one current', () => {
    const keys = parseEncryptionKeys(`1:${first.toString('hex')}\n2:${second.toString('hex')}\n`)
    expect(keys?.current).toBe(2)
    expect(parseEncryptionKeys('')).toBeNull()
    expect(parseEncryptionKeys(`0:${first.toString('hex')}`)).toBeNull()
    expect(parseEncryptionKeys(`256:${first.toString('hex')}`)).toBeNull()
  })
})

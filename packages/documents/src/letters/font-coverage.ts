import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The characters that the fonts of some folders can print between them. */
export interface FontCoverage {
  /** Names of the font files that were found. */
  files: string[]
  has: (codePoint: number) => boolean
}

type Range = [from: number, through: number]

const known = new Map<string, Promise<FontCoverage>>()

/** What the fonts (TTF, OTF, TTC) of the folders cover; read once. A folder that cannot be opened is an error. */
export function fontCoverage(folders: readonly string[]): Promise<FontCoverage> {
  const key = folders.join('\n')
  const found = known.get(key) ?? readCoverage(folders)
  known.set(key, found)
  // a failed reading is not kept: the folder may be there the next time
  found.catch(() => known.delete(key))
  return found
}

async function readCoverage(folders: readonly string[]): Promise<FontCoverage> {
  const files: string[] = []
  const ranges: Range[] = []
  for (const folder of folders) {
    for (const name of (await readdir(folder, { recursive: true })).sort()) {
      if (!/\.(?:ttf|otf|ttc|otc)$/i.test(name)) continue
      files.push(name)
      ranges.push(...(await rangesOfFile(join(folder, name))))
    }
  }
  const merged = merge(ranges)
  return { files, has: (codePoint) => within(merged, codePoint) }
}

async function rangesOfFile(path: string): Promise<Range[]> {
  const file = await open(path)
  try {
    const head = await read(file, 0, 12)
    const offsets: number[] = []
    if (head.toString('latin1', 0, 4) === 'ttcf') {
      const count = Math.min(head.readUInt32BE(8), 64)
      const list = await read(file, 12, count * 4)
      for (let index = 0; index < count; index++) offsets.push(list.readUInt32BE(index * 4))
    } else offsets.push(0)
    const ranges: Range[] = []
    for (const offset of offsets) ranges.push(...(await rangesOfFont(file, offset)))
    return ranges
  } finally {
    await file.close()
  }
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

/** The character map of one font: the tables of formats 4 and 12, which carry Unicode. */
async function rangesOfFont(file: FileHandle, offset: number): Promise<Range[]> {
  const count = (await read(file, offset, 12)).readUInt16BE(4)
  const directory = await read(file, offset + 12, count * 16)
  for (let at = 0; at + 16 <= directory.length; at += 16) {
    if (directory.toString('latin1', at, at + 4) !== 'cmap') continue
    const table = await read(file, directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12))
    const ranges: Range[] = []
    for (let index = 0; index < table.readUInt16BE(2); index++) {
      const subtable = table.subarray(table.readUInt32BE(4 + index * 8 + 4))
      const format = subtable.readUInt16BE(0)
      if (format === 12) ranges.push(...groupsOf(subtable))
      else if (format === 4) ranges.push(...segmentsOf(subtable))
    }
    return ranges
  }
  return []
}

function groupsOf(table: Buffer): Range[] {
  const ranges: Range[] = []
  const count = table.readUInt32BE(12)
  for (let index = 0; index < count; index++) {
    const at = 16 + index * 12
    if (table.readUInt32BE(at + 8) > 0) ranges.push([table.readUInt32BE(at), table.readUInt32BE(at + 4)])
  }
  return ranges
}

function segmentsOf(table: Buffer): Range[] {
  const segments = table.readUInt16BE(6) / 2
  const ranges: Range[] = []
  for (let index = 0; index < segments; index++) {
    const through = table.readUInt16BE(14 + index * 2)
    const from = table.readUInt16BE(16 + segments * 2 + index * 2)
    if (from <= through && from !== 0xffff) ranges.push([from, Math.min(through, 0xfffe)])
  }
  return ranges
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const [from, through] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], through)
    else merged.push([from, through])
  }
  return merged
}

function within(ranges: readonly Range[], codePoint: number): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from, through] = ranges[middle] as Range
    if (codePoint < from) high = middle - 1
    else if (codePoint > through) low = middle + 1
    else return true
  }
  return false
}

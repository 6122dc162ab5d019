import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { outcomeJson } from '../outcome.ts'
import { cannotWrite } from './cannot-write.ts'
import { openResultFile } from './result-file.ts'
import type { ReportOutput } from './report-output.ts'

/** The longest name a file system takes is 255 bytes; room is left for `.json` and a number. */
const longestName = 230

/** One `NAME.json` a file; a second file of the same name but another type keeps its type: `NAME.html.json`. */
export async function folderOutput(folder: string): Promise<ReportOutput> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw cannotWrite(folder, error)
  }
  const names = new Set<string>()
  return {
    add: async (outcome) => {
      const path = join(folder, `${freeName(outcome.path, names)}.json`)
      try {
        const result = await openResultFile(path)
        await writeFile(result.writingPath, `${JSON.stringify(outcomeJson(outcome), null, 1)}\n`)
        await result.finish()
      } catch (error) {
        throw cannotWrite(path, error)
      }
    },
    close: async () => undefined,
  }
}

function freeName(path: string, names: Set<string>): string {
  const file = shortened(basename(path))
  const short = shortened(basename(path, extname(path)))
  let name = names.has(short) ? file : short
  for (let again = 2; names.has(name); again++) name = `${file}-${again}`
  names.add(name)
  return name
}

function shortened(name: string): string {
  // an entry of an archive may be called anything
  const plain = name.replace(/[\u0000-\u001f\u007f]/g, '_')
  const bytes = Buffer.from(plain)
  return bytes.length <= longestName
    ? plain
    : bytes
        .subarray(0, longestName)
        .toString('utf8')
        .replace(/\ufffd+$/, '')
}

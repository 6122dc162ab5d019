import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readReport } from '@gongkai/documents/annual-report'
import { audit } from '@gongkai/law/annual-report'
import { UsageError } from '../usage-error.ts'
import { type FileOutcome, outcomeJson } from './outcome.ts'
import { outcomeText, summaryText } from './outcome-text.ts'

const help = `用法：gongkai report read  文件… [--json] [--out 文件夹]
      gongkai report audit 文件… [--json] [--out 文件夹]

read 读出报告的机关、年度、三张法定表格的每一格和六个部分；audit 另外核对数字和文字。
文件类型按内容判断，不看扩展名。

  --json        输出 JSON：一个文件是一个对象，多个文件是一个数组
  --out 文件夹  每个文件写一个同名的 .json（不在屏幕上输出 JSON）

读不了的文件在 JSON 里是 {"file", "error"}，其余文件照常处理。
退出码：0 没有问题；1 有错误级的问题；2 有文件读不了。
`

/** `gongkai report …` → exit code: 0 nothing wrong, 1 findings of severity error, 2 a file could not be read. */
export async function reportCommand(args: string[]): Promise<number> {
  const [action, ...rest] = args
  if (action === undefined || action === '--help' || action === '-h') {
    process.stdout.write(help)
    return action === undefined ? 2 : 0
  }
  if (action !== 'read' && action !== 'audit') {
    throw new UsageError(`没有“report ${action}”这个命令，可以用 report read 和 report audit。`)
  }
  const { files, json, out, asksHelp } = options(rest)
  if (asksHelp) {
    process.stdout.write(help)
    return 0
  }
  if (files.length === 0)
    throw new UsageError(`没有给出文件。用法：gongkai report ${action} 文件… [--json] [--out 文件夹]`)
  if (out !== undefined) await makeFolder(out)
  const outcomes: FileOutcome[] = []
  const names = new Set<string>()
  for (const path of files) {
    const outcome = await processFile(path, action === 'audit')
    outcomes.push(outcome)
    if (out !== undefined) await save(outcome, out, names)
    if (!json) process.stdout.write(outcomeText(outcome))
  }
  if (json && out === undefined) {
    const values = outcomes.map(outcomeJson)
    process.stdout.write(`${JSON.stringify(values.length === 1 ? values[0] : values, null, 1)}\n`)
  }
  if (!json && outcomes.length > 1) process.stdout.write(summaryText(outcomes))
  if (outcomes.some(({ result }) => !result.ok)) return 2
  return outcomes.some(({ findings }) => findings?.some(({ severity }) => severity === 'error')) ? 1 : 0
}

function options(args: string[]): { files: string[]; json: boolean; out: string | undefined; asksHelp: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    return { files: positionals, json: values.json ?? false, out: values.out, asksHelp: values.help ?? false }
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    throw new UsageError(`选项 ${option} 用得不对。运行 gongkai report --help 看用法。`)
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw new UsageError(`不能在“${path}”建立输出文件夹（${(error as NodeJS.ErrnoException).code}）。请换一个位置。`)
  }
}

async function processFile(path: string, audits: boolean): Promise<FileOutcome> {
  const file = basename(path)
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return { path, result: { ok: false, file, reason: openingFailed((error as NodeJS.ErrnoException).code) } }
  }
  const result = await readReport(file, bytes)
  return audits && result.ok ? { path, result, findings: audit(result.reading) } : { path, result }
}

function openingFailed(code: string | undefined): string {
  if (code === 'ENOENT') return '没有这个文件。请检查文件名和所在文件夹。'
  if (code === 'EISDIR') return '这是文件夹，不是文件。请给出其中的文件。'
  if (code === 'EACCES' || code === 'EPERM') return '没有读取这个文件的权限。'
  return `打不开这个文件（${code ?? '未知原因'}）。`
}

/** Writes `NAME.json`; a second file of the same name but another type keeps its type: `NAME.html.json`. */
async function save(outcome: FileOutcome, folder: string, names: Set<string>): Promise<void> {
  const file = basename(outcome.path)
  const short = basename(file, extname(file))
  let name = names.has(short) ? file : short
  for (let again = 2; names.has(name); again++) name = `${file}-${again}`
  names.add(name)
  const path = join(folder, `${name}.json`)
  try {
    await writeFile(path, `${JSON.stringify(outcomeJson(outcome), null, 1)}\n`)
  } catch (error) {
    throw new UsageError(`不能写入“${path}”（${(error as NodeJS.ErrnoException).code}）。`)
  }
}

import { readFile } from 'node:fs/promises'

/** The requests of a file; `single` if it holds one request and not an array. Or one clear sentence why it cannot be used. */
export type RequestsFile = { ok: true; single: boolean; requests: unknown[] } | { ok: false; reason: string }

const fileProblems: Record<string, string> = {
  ENOENT: '文件不存在',
  EISDIR: '这是一个目录，不是文件',
  EACCES: '没有读取的权限',
  EPERM: '没有读取的权限',
  ERR_STRING_TOO_LONG: '文件太大，请分成几个文件',
  ERR_FS_FILE_TOO_LARGE: '文件太大，请分成几个文件',
}

function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return fileProblems[code] ?? (error instanceof Error ? error.message : String(error))
}

/** The line of the fault, where the engine says at which position it stopped. */
function syntaxProblem(error: unknown, text: string): string {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  const line = position === undefined ? '' : `，错误在第${text.slice(0, Number(position)).split('\n').length}行附近`
  return `内容不是有效的 JSON${line}`
}

/** Reads a file that holds one request or an array of requests. */
export async function readRequests(path: string): Promise<RequestsFile> {
  const unusable = (why: string): RequestsFile => ({ ok: false, reason: `不能读取“${path}”：${why}。` })
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return unusable(fileProblem(error))
  }
  let value: unknown
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (error) {
    return unusable(syntaxProblem(error, text))
  }
  if (Array.isArray(value)) return { ok: true, single: false, requests: value }
  if (typeof value === 'object' && value !== null) return { ok: true, single: true, requests: [value] }
  return unusable('文件应当是一件申请 {"events": […]}，或者若干件申请的数组')
}

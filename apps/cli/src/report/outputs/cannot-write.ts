import { UsageError } from '../../usage-error.ts'

/** What to throw where a file of the results cannot be written: the sentence for people, or the fault itself. */
export function cannotWrite(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) return error
  return new UsageError(`不能写入“${path}”（${reasons[code] ?? code}）。请换一个位置。`)
}

const reasons: Record<string, string> = {
  ENOENT: '没有这个文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  EEXIST: '那里已经有一个同名的文件',
  EISDIR: '那是一个文件夹',
  ENOSPC: '磁盘满了',
  EDQUOT: '磁盘配额用完了',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘只能读',
  EBUSY: '文件正被别的程序使用',
  ENAMETOOLONG: '文件名太长',
}

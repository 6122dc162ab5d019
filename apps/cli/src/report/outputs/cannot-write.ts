import { UsageError } from '../../usage-error.ts'

/** What to throw where a file of the results cannot be written: the sentence for people, or the fault itself. */
export function cannotWrite(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) return error
  const why =
    code === 'ENOENT' ? '没有这个文件夹' : code === 'ENOSPC' ? '磁盘满了' : code === 'EACCES' ? '没有权限' : code
  return new UsageError(`不能写入“${path}”（${why}）。请换一个位置。`)
}

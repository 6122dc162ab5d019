/** Why a file could not be opened, as a sentence; `code` is that of Node. */
export function openingFailed(code: string | undefined): string {
  if (code === 'ENOENT') return '没有这个文件。请检查文件名和所在文件夹。'
  if (code === 'ENOTDIR') return '路径中有一段不是文件夹。请检查文件名和所在文件夹。'
  if (code === 'ENAMETOOLONG') return '文件名太长，系统打不开。请改短文件名。'
  if (code === 'ELOOP') return '链接互相指向，找不到文件。'
  if (code === 'EISDIR') return '这是文件夹，不是文件。请给出其中的文件。'
  if (code === 'EACCES' || code === 'EPERM') return '没有读取这个文件的权限。请向管理员申请，或换一份有权限的文件。'
  return `打不开这个文件（${code ?? '未知原因'}）。`
}

import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { isFurniture } from '@gongkai/documents/archive'
import { expandGlob, isGlob } from './glob.ts'
import { openingFailed } from './opening-failed.ts'

/** A file to read, or a path that leads to none, with the sentence. */
export type FoundFile = { path: string; size: number } | { path: string; reason: string }

export interface FoundFiles {
  files: FoundFile[]
  /** True where one file was named by itself: then JSON is one object. */
  single: boolean
}

/**
 * Files named by paths, folders (with all folders in them) and patterns, in the order given and by name within a
 * folder, each once. Images and scripts that a browser saves beside a page (`报告_files`) are passed over.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: FoundFile[] = []
  const seen = new Set<string>()
  const visited = new Set<string>()
  let named = 0

  const add = async (path: string, within: boolean): Promise<void> => {
    try {
      const found = await stat(path)
      if (found.isDirectory()) {
        // a link to a folder above would bring in files that nobody named
        if (within && isAbove(await realpath(path), await realpath(dirname(path)))) return
        const before = files.length
        const isNew = await addFolder(path)
        if (!within && isNew && files.length === before) files.push({ path, reason: '文件夹里没有可以读取的文件。' })
        return
      }
      if (!within) named++
      if (!found.isFile()) {
        files.push({ path, reason: '这不是普通文件（是设备、管道之类），没有读取。' })
        return
      }
      const real = await realpath(path)
      if (seen.has(real)) return
      seen.add(real)
      files.push({ path, size: found.size })
    } catch (error) {
      if (!within) named++
      const code = (error as NodeJS.ErrnoException).code
      const reason = within && code === 'ENOENT' ? '这是一个链接，它指向的文件不存在。' : openingFailed(code)
      files.push({ path, reason })
    }
  }

  const addFolder = async (folder: string): Promise<boolean> => {
    const real = await realpath(folder)
    // two links may lead to one folder
    if (visited.has(real)) return false
    visited.add(real)
    let names: string[]
    try {
      names = (await readdir(folder)).sort()
    } catch (error) {
      files.push({ path: folder, reason: openingFailed((error as NodeJS.ErrnoException).code) })
      return true
    }
    const pages = new Set(names.filter((name) => /\.html?$/i.test(name)).map((name) => name.replace(/\.html?$/i, '')))
    for (const name of names) {
      if (isFurniture(name) || (/(?:_files|\.files)$/i.test(name) && pages.has(name.replace(/[_.]files$/i, ''))))
        continue
      await add(join(folder, name), true)
    }
    return true
  }

  for (const path of paths) {
    if (path === '-') {
      named++
      files.push({ path, reason: '不能从标准输入读取。请先存成文件，再给出文件名。' })
    } else if (!isGlob(path) || (await exists(path))) await add(path, false)
    else {
      const expanded = await expandGlob(path)
      if (expanded.length === 0) files.push({ path, reason: '没有符合这个写法的文件。请检查文件名和所在文件夹。' })
      for (const one of expanded) if (!isFurniture(basename(one))) await add(one, true)
    }
  }
  return { files, single: paths.length === 1 && named === 1 }
}

function isAbove(folder: string, other: string): boolean {
  return other === folder || other.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** A file as it was dropped or chosen, with the folders it lay in. */
export interface Dropped {
  path: string
  file: File
}

/** Files of a folder chooser carry their place in the folder. */
export function chosenFiles(files: Iterable<File>): Dropped[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/** Everything that was dropped, folders opened down to the last file. Entries must be taken while the event lasts. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return chosenFiles(transfer.files)
  const files = await Promise.all(entries.map((entry) => filesBelow(entry)))
  return files.flat()
}

async function filesBelow(entry: FileSystemEntry): Promise<Dropped[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ path, file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const files: Dropped[] = []
  for (;;) {
    // a folder is read in portions until one comes empty
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return files
    for (const inner of portion) files.push(...(await filesBelow(inner)))
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** A few documents are read while one waits; folders, archives and many files become a batch. */
export function isBatch(files: readonly Dropped[]): boolean {
  return files.length > 5 || files.some(({ path, file }) => path.includes('/') || /\.zip$/i.test(file.name))
}

/** How a batch is called: by its folder or its only archive, else by its first file. */
export function batchName(files: readonly Dropped[]): string {
  const first = files[0]?.path ?? ''
  const folder = first.includes('/') ? first.slice(0, first.indexOf('/')) : ''
  if (folder !== '' && files.every(({ path }) => path.startsWith(`${folder}/`))) return folder
  return files.length === 1 ? first : `${first.split('/').at(-1)} 等 ${files.length} 个文件`
}

const PORTION_BYTES = 16 * 1024 * 1024
const PORTION_FILES = 20

/** Portions that are sent one after the other, so that a broken connection costs little. */
export function portionsOf(files: readonly Dropped[]): Dropped[][] {
  const portions: Dropped[][] = []
  let bytes = 0
  for (const dropped of files) {
    const current = portions.at(-1)
    const fits = current && current.length < PORTION_FILES && bytes + dropped.file.size <= PORTION_BYTES
    if (fits) {
      current.push(dropped)
      bytes += dropped.file.size
    } else {
      portions.push([dropped])
      bytes = dropped.file.size
    }
  }
  return portions
}

import { asPages } from '../case-file/as-pages.ts'
import { writeCaseFile } from '../case-file/write-case-file.ts'
import { findText } from './find-text.ts'
import { openPages } from './open-pages.ts'
import type { OpenedPages } from './page-source.ts'
import type { PageAnswers, PageJob, PageProgress, PageTask } from './page-tasks.ts'
import { redactPages } from './redact.ts'

/** The widest picture of a page that is drawn to be looked at. */
const WIDEST = 3000

/** The document opened last stays open: its pages are asked for one after the other. */
let open: { key: string; opened: OpenedPages } | null = null

async function openOnce({ key, bytes, fontFolders }: PageJob): Promise<OpenedPages> {
  if (open?.key === key) return open.opened
  const last = open
  open = null
  if (last?.opened.ok) await last.opened.close()
  const opened = await openPages(bytes, { fontFolders })
  open = { key, opened }
  return opened
}

/** Does one task, in the process of a page reader: nobody else opens foreign pages. */
export async function servePages(
  job: PageJob,
  onProgress: (progress: PageProgress) => void,
): Promise<PageAnswers[PageTask['kind']]> {
  const { task, bytes, fontFolders } = job
  if (task.kind === 'asPages') return asPages(bytes, task.mediaType)
  if (task.kind === 'caseFile') return { ok: true, ...(await writeCaseFile(task.file, { fontFolders, onProgress })) }
  const opened = await openOnce(job)
  if (!opened.ok) return task.kind === 'redact' ? { ok: false, reasons: [opened.reason] } : opened
  switch (task.kind) {
    case 'pages':
      return {
        ok: true,
        pages: opened.pages.map(({ number, width, height, texts }) => ({ number, width, height, texts })),
      }
    case 'picture': {
      const page = opened.pages.find(({ number }) => number === task.page)
      if (page === undefined) return { ok: false, reason: `这份文件没有第 ${task.page} 页。` }
      // a page may be a strip: its height is bounded as well
      const pixels = Math.min(task.pixels, WIDEST, (WIDEST * 2 * page.width) / page.height)
      return { ok: true, png: await page.picture(Math.max(1, Math.round(pixels)), 'image/png') }
    }
    case 'find':
      return { ok: true, found: task.words.flatMap((words) => findText(opened.pages, words)) }
    case 'redact':
      return redactPages(opened.pages, task.marks, { fontFolders, words: task.words, onProgress })
  }
}

import type { PageJob, PageMessage } from './page-tasks.ts'

/** Where this module was loaded from: what a process has to run to become a page reader. */
export const pageReaderEntry: string = import.meta.url

/** Marks the processes that are meant to read; any other process that loads this module is left alone. */
export const pageReaderMark = 'gongkai-page-reader'

if (process.argv[2] === pageReaderMark && process.send) {
  const tell = (message: PageMessage): void => {
    process.send?.(message)
  }
  // the parent is gone: nobody asks any more
  process.on('disconnect', () => process.exit())
  // native code is loaded here and nowhere else
  const { servePages } = await import('./serve-pages.ts')
  process.on('message', async (message) => {
    const job = message as PageJob
    const { id } = job
    try {
      tell({ id, answer: await servePages(job, (progress) => tell({ id, progress })) })
    } catch (error) {
      tell({ id, fault: error instanceof Error ? error.message : String(error) })
    }
  })
  tell({ ready: true })
}

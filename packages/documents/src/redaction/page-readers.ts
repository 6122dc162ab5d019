import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { RedactionMark } from '@gongkai/law/redaction'
import type { CaseFile } from '../case-file/write-case-file.ts'
import { memoryOf } from './memory-of.ts'
import type { PageAnswers, PageJob, PageMessage, PageProgress, PageTask } from './page-tasks.ts'

/** Bounds of opening foreign pages. */
export interface PageReaderLimits {
  /** How many processes read at the same time. */
  readers: number
  /** Milliseconds for opening, or for one page; a reader that takes longer is killed. */
  milliseconds: number
  /** Milliseconds for one task, however many pages it has. */
  altogether: number
  /** Megabytes of memory of a reader; one that needs more is killed. */
  megabytes: number
  /** Milliseconds after which a reader that nobody asks is ended, and the document it held is forgotten. */
  idle: number
}

const usual: PageReaderLimits = {
  readers: 2,
  milliseconds: 45_000,
  altogether: 900_000,
  megabytes: 1536,
  idle: 60_000,
}

/** Milliseconds a new process may take to load its program on a busy machine. */
const loadingTime = 60_000

export interface PageReaderOptions extends Partial<PageReaderLimits> {
  /** Fonts (TTF, OTF, TTC) for copies and for reading copies of Word and the like. */
  fontFolders: readonly string[]
  /** The file that a process runs; left out, the one beside this program. */
  entry?: (() => Promise<string>) | undefined
}

interface Job extends PageJob {
  /** Settles with an answer, or with the sentence of a refusal. */
  settle: (answer: PageAnswers[PageTask['kind']] | string) => void
  onProgress: ((progress: PageProgress) => void) | undefined
  /** When it has to be done at the latest; set when it begins. */
  endsAt: number
}

interface Reader {
  child: ChildProcess
  job: Job | null
  /** The document it has open. */
  key: string | null
  ready: boolean
  timer: NodeJS.Timeout | null
  watch: NodeJS.Timeout
}

/**
 * Opens documents, draws their pages and makes redacted copies in processes of their own, with limits of time and
 * memory: decoders are native code, which a damaged file can bring down. Such a file costs its process, which is
 * replaced, and becomes a refusal with a sentence. A reader gets none of the environment: whoever takes it over finds no
 * passwords there.
 */
export class PageReaders {
  private readonly limits: PageReaderLimits
  private readonly fontFolders: readonly string[]
  private readonly entry: () => Promise<string>
  private readonly readers: Reader[] = []
  private readonly waiting: Job[] = []
  private program: string | null = null
  private count = 0
  private closed = false

  constructor({ fontFolders, entry = entryBeside, ...limits }: PageReaderOptions) {
    this.limits = { ...usual, ...limits }
    this.fontFolders = fontFolders
    this.entry = entry
  }

  /** The pages with their sizes and texts. */
  pages(bytes: Uint8Array): Promise<PageAnswers['pages']> {
    return this.ask(bytes, { kind: 'pages' }, refusal)
  }

  /** One page (1-based) as a PNG, so many pixels wide; pages that would become too large come smaller. */
  picture(bytes: Uint8Array, page: number, pixels: number): Promise<PageAnswers['picture']> {
    return this.ask(bytes, { kind: 'picture', page, pixels }, refusal)
  }

  /** Every place where one of the words stands. */
  find(bytes: Uint8Array, words: readonly string[]): Promise<PageAnswers['find']> {
    return this.ask(bytes, { kind: 'find', words }, refusal)
  }

  /** A proved copy; see `redact`. */
  redact(
    bytes: Uint8Array,
    marks: readonly RedactionMark[],
    words: readonly string[],
    onProgress?: (progress: PageProgress) => void,
  ): Promise<PageAnswers['redact']> {
    return this.ask(bytes, { kind: 'redact', marks, words }, (reason) => ({ ok: false, reasons: [reason] }), onProgress)
  }

  /** A foreign file as pages of a case file. */
  asPages(bytes: Uint8Array, mediaType: string): Promise<PageAnswers['asPages']> {
    return this.ask(bytes, { kind: 'asPages', mediaType }, refusal)
  }

  /** A case file, set and merged; see `writeCaseFile`. */
  caseFile(file: CaseFile, onProgress?: (progress: PageProgress) => void): Promise<PageAnswers['caseFile']> {
    return this.ask(noBytes, { kind: 'caseFile', file }, refusal, onProgress)
  }

  /** Ends all processes; what is still being done is refused. */
  async close(): Promise<void> {
    this.closed = true
    for (const job of this.waiting.splice(0)) job.settle(stopped)
    await Promise.all(
      this.readers.splice(0).map((reader) => {
        this.finish(reader, stopped)
        return this.kill(reader)
      }),
    )
  }

  /** Ids of the running processes. */
  get processIds(): number[] {
    return this.readers.flatMap(({ child }) => child.pid ?? [])
  }

  private async ask<Kind extends PageTask['kind']>(
    bytes: Uint8Array,
    task: Extract<PageTask, { kind: Kind }>,
    refused: (reason: string) => PageAnswers[Kind],
    onProgress?: (progress: PageProgress) => void,
  ): Promise<PageAnswers[Kind]> {
    if (this.closed) throw new Error('these page readers are closed')
    this.program ??= await this.entry()
    const { fontFolders } = this
    const key = createHash('sha256').update(bytes).digest('hex')
    return new Promise((resolve) => {
      const settle: Job['settle'] = (answer) =>
        // the answer belongs to the task that was sent under its id
        resolve(typeof answer === 'string' ? refused(answer) : (answer as PageAnswers[Kind]))
      this.waiting.push({ id: ++this.count, key, bytes, fontFolders, task, settle, onProgress, endsAt: 0 })
      this.next()
    })
  }

  private next(): void {
    const job = this.waiting[0]
    if (!job || this.closed) return
    const idle = this.readers.filter((reader) => reader.job === null)
    const reader = idle.find(({ key }) => key === job.key) ?? idle[0] ?? this.hire()
    if (!reader) return
    this.waiting.shift()
    reader.job = job
    reader.key = job.key
    const { id, key, bytes, fontFolders, task } = job
    job.endsAt = Date.now() + this.limits.altogether
    this.limit(reader)
    reader.child.send({ id, key, bytes, fontFolders, task }, (error) => {
      if (error) this.dismiss(reader, crashed)
    })
    this.next()
  }

  /** Starts the time for the next sign of life. */
  private limit(reader: Reader): void {
    if (reader.timer) clearTimeout(reader.timer)
    const { milliseconds } = this.limits
    const left = Math.max(0, (reader.job?.endsAt ?? 0) - Date.now())
    reader.timer = setTimeout(
      () => this.dismiss(reader, `处理这份文件用的时间太长，已经中止；可能是异常文件，请检查后重新上传。`),
      Math.min(left, reader.ready ? milliseconds : milliseconds + loadingTime),
    )
  }

  private hire(): Reader | null {
    if (this.program === null || this.readers.length >= this.limits.readers) return null
    const { megabytes } = this.limits
    const child = fork(this.program, ['gongkai-page-reader'], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: bareEnvironment(),
    })
    const watch = setInterval(() => {
      if ((memoryOf(child.pid) ?? 0) > megabytes) {
        this.dismiss(reader, `处理这份文件需要的内存超过 ${megabytes} MB，已经中止；可能是异常文件。`)
      }
    }, 200)
    const reader: Reader = { child, job: null, key: null, ready: false, timer: null, watch }
    watch.unref()
    child.unref()
    child.channel?.unref()
    child.on('message', (message) => this.hear(reader, message as PageMessage))
    child.on('error', () => this.dismiss(reader, crashed))
    child.on('exit', () => this.dismiss(reader, crashed))
    this.readers.push(reader)
    return reader
  }

  private hear(reader: Reader, message: PageMessage): void {
    if ('ready' in message) {
      reader.ready = true
      if (reader.job) this.limit(reader)
      return
    }
    if (reader.job?.id !== message.id) return
    if ('progress' in message) {
      this.limit(reader)
      reader.job.onProgress?.(message.progress)
      return
    }
    this.finish(reader, 'answer' in message ? message.answer : `处理这份文件时程序出错（${message.fault}）。`)
    reader.timer = setTimeout(() => this.dismiss(reader, stopped), this.limits.idle)
    reader.timer.unref()
    this.next()
  }

  /** Ends a process whose file broke a limit; its place is free for a new one. */
  private dismiss(reader: Reader, reason: string): void {
    const at = this.readers.indexOf(reader)
    if (at < 0) return
    this.readers.splice(at, 1)
    this.finish(reader, reason)
    void this.kill(reader)
    this.next()
  }

  private finish(reader: Reader, answer: PageAnswers[PageTask['kind']] | string): void {
    if (reader.timer) clearTimeout(reader.timer)
    const { job } = reader
    reader.timer = null
    reader.job = null
    job?.settle(answer)
  }

  private kill({ child, watch }: Reader): Promise<void> {
    clearInterval(watch)
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve()
    return new Promise((ended) => {
      child.once('exit', () => ended())
      child.kill('SIGKILL')
    })
  }
}

/** A case file brings its pieces with it. */
const noBytes = new Uint8Array()

const stopped = '处理已经中止，请重新打开。'
const crashed = '处理这份文件时程序意外中止，文件可能已经损坏；请重新取得文件，或者另存为 PDF 后上传。'
const refusal = (reason: string) => ({ ok: false, reason }) as const

/** Loaded apart, so that a bundler gives it a file of its own: that file is what a process runs. */
async function entryBeside(): Promise<string> {
  const { pageReaderEntry } = await import('./page-reader-entry.ts')
  return fileURLToPath(pageReaderEntry)
}

/** What a program needs to start at all, by system; nothing that says anything about this installation. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'LANG', 'TZ']
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

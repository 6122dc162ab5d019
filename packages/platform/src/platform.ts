import { PageReaders } from '@gongkai/documents/redaction'
import type { Day } from '@gongkai/law'
import { chineseCalendar, type WorkingDayCalendar } from '@gongkai/law/calendar'
import type { OpenDatabase } from './database/open.ts'
import { createEncryption, type Encryption, type EncryptionKeys } from './encryption/index.ts'
import { createFileStore, type FileStore } from './files/index.ts'
import type { Notifier } from './jobs/notifier.ts'
import { fontFoldersOf } from './letters/font-folders.ts'
import { createLetterPrinter, type PrintLetter } from './letters/print-letter.ts'

/** Where the platform writes what it does; the server hands in its own logger. Never personal data. */
export interface Log {
  info: (message: string, detail?: Record<string, unknown>) => void
  warn: (message: string, detail?: Record<string, unknown>) => void
  error: (message: string, detail?: Record<string, unknown>) => void
}

/** Everything an action needs from outside, made once and handed in. */
export interface Platform {
  database: OpenDatabase
  files: FileStore
  encryption: Encryption
  /** The built-in notices and those that were loaded; read it anew for each use. */
  calendar: WorkingDayCalendar
  /** Takes over a calendar after a notice was loaded. */
  useCalendar: (calendar: WorkingDayCalendar) => void
  /** How notices leave the house; null when the installation has no channel yet. */
  notifier: Notifier | null
  /** Prints letters as files; see `letters/`. */
  printLetter: PrintLetter
  /** Where PDFs take their fonts from. */
  fontFolders: readonly string[]
  /** Opens foreign documents, in processes of their own; none runs before the first document. */
  pageReaders: PageReaders
  now: () => Date
  /** The legal day of `now` in China. */
  today: () => Day
  log: Log
}

export interface PlatformParts {
  database: OpenDatabase
  /** Folder of the file store; made when missing. */
  filesFolder: string
  encryptionKeys: EncryptionKeys
  calendar?: WorkingDayCalendar
  notifier?: Notifier | null
  /** Folder with the fonts of the site (GONGKAI_FONTS); the house's own are used without it. */
  fontsFolder?: string | null
  /** The program of the page readers; left out, the one beside this program. */
  pageReaderEntry?: () => Promise<string>
  now?: () => Date
  log?: Log
}

const chinaDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** The legal day of an instant, `YYYY-MM-DD`, always China time. */
export const legalDay = (at: Date): Day => chinaDay.format(at)

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** Puts the platform together. Opens nothing by itself: the database is open and migrated already. */
export function createPlatform(parts: PlatformParts): Platform {
  const now = parts.now ?? (() => new Date())
  const encryption = createEncryption(parts.encryptionKeys)
  let calendar = parts.calendar ?? chineseCalendar
  return {
    database: parts.database,
    files: createFileStore(parts.filesFolder, encryption),
    encryption,
    get calendar() {
      return calendar
    },
    useCalendar: (loaded) => {
      calendar = loaded
    },
    notifier: parts.notifier ?? null,
    printLetter: createLetterPrinter(parts.fontsFolder ?? null),
    fontFolders: fontFoldersOf(parts.fontsFolder ?? null),
    pageReaders: new PageReaders({
      fontFolders: fontFoldersOf(parts.fontsFolder ?? null),
      entry: parts.pageReaderEntry,
    }),
    now,
    today: () => legalDay(now()),
    log: parts.log ?? silent,
  }
}

/** The same platform at another time: what was entered on an earlier day is told with the clock of that day. */
export function atTime(platform: Platform, now: () => Date): Platform {
  return { ...platform, now, today: () => legalDay(now()) }
}

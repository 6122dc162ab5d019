import type { RedactionMark } from '@gongkai/law/redaction'
import type { AsPages } from '../case-file/as-pages.ts'
import type { CaseFile, WrittenCaseFile } from '../case-file/write-case-file.ts'
import type { FoundText } from './find-text.ts'
import type { PageText } from './page-source.ts'
import type { Redacted } from './redact.ts'

/** What a page is, without its picture. Sizes in points. */
export interface PageLook {
  /** 1-based. */
  number: number
  width: number
  height: number
  texts: PageText[]
}

/** A refusal is one Chinese sentence about the file. */
type Refused = { ok: false; reason: string }

/** What can be asked about a document, each with its answer. */
export interface PageAnswers {
  pages: { ok: true; pages: PageLook[] } | Refused
  picture: { ok: true; png: Uint8Array } | Refused
  find: { ok: true; found: FoundText[] } | Refused
  redact: Redacted
  asPages: AsPages
  caseFile: ({ ok: true } & WrittenCaseFile) | Refused
}

export type PageTask =
  | { kind: 'pages' }
  | { kind: 'picture'; page: number; pixels: number }
  | { kind: 'find'; words: readonly string[] }
  | { kind: 'redact'; marks: readonly RedactionMark[]; words: readonly string[] }
  | { kind: 'asPages'; mediaType: string }
  | { kind: 'caseFile'; file: CaseFile }

/** What a page reader is sent. */
export interface PageJob {
  id: number
  /** Names the bytes: the same key, the same document. */
  key: string
  bytes: Uint8Array
  fontFolders: readonly string[]
  task: PageTask
}

/** How far a task is: pages, or pieces, done of all. */
export interface PageProgress {
  done: number
  of: number
}

/** What a page reader sends back; `fault` is an exception, which no file should cause. */
export type PageMessage =
  | { ready: true }
  | { id: number; progress: PageProgress }
  | { id: number; answer: PageAnswers[PageTask['kind']] }
  | { id: number; fault: string }

// Only what opens nothing by itself: foreign pages are opened by `PageReaders`, in processes of their own.
export type { FoundText } from './find-text.ts'
export { type PageReaderLimits, type PageReaderOptions, PageReaders } from './page-readers.ts'
export { type PageText, pageLimits } from './page-source.ts'
export type { PageAnswers, PageLook, PageProgress } from './page-tasks.ts'
export type { Redacted } from './redact.ts'
export type { RedactionProof } from './verify-redaction.ts'

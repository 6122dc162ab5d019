export type { Citation } from './citation.ts'
export type { Day } from './day.ts'

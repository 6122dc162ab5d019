export { type DecideErasure, decideErasure } from './decide-erasure.ts'
export { discardFiles } from './discard-files.ts'
export { type NamingRecord, personInHistory } from './person-in-history.ts'
export { type ErasureView, erasureOf } from './erasure-view.ts'

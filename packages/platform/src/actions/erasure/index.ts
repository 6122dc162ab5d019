export { type DecideErasure, decideErasure } from './decide-erasure.ts'
export { discardFiles } from './discard-files.ts'
export { type ErasureView, erasureOf } from './erasure-view.ts'

export { type Handover, handOver, type HandoverRow, handovers, type HandOver } from './hand-over.ts'

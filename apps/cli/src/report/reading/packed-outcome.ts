import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { basename } from 'node:path'
import type { FileOutcome } from '../outcome.ts'

/** An outcome as the worker packs it. */
export function packOutcome(outcome: FileOutcome): Uint8Array {
  return deflateRawSync(JSON.stringify(outcome), { level: 1 })
}

/** The outcome in what a worker handed over. */
export function unpackOutcome(packed: Uint8Array): FileOutcome {
  return JSON.parse(inflateRawSync(packed).toString('utf8')) as FileOutcome
}

/** The outcome of a file that gave no reading. */
export function refused(path: string, reason: string): FileOutcome {
  return { path, result: { ok: false, file: basename(path), reason } }
}

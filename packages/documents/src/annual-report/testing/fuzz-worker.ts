import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { readReport } from '../read-report.ts'
import { examineDamaged, type Sample } from './examine-damaged.ts'

/** Examines the seed it is sent and answers with what was wrong, or null. */
const folder = workerData as string
const samples: Sample[] = []
for (const name of readdirSync(folder).filter((file) => !/\.json$|README/.test(file))) {
  const bytes = readFileSync(join(folder, name))
  const result = await readReport(name, bytes)
  samples.push({ name, bytes, tables: result.ok ? result.reading.tables : null })
}
parentPort?.on('message', async (seed: number) => {
  const wrong = await examineDamaged(samples, seed).catch((error: unknown) => {
    return `seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`
  })
  parentPort?.postMessage({ seed, wrong })
})
parentPort?.postMessage({ ready: true })

import { isDeepStrictEqual } from 'node:util'
import { audit, type ReportTables } from '@gongkai/law/annual-report'
import { readReport } from '../read-report.ts'
import { squash } from '../squash.ts'
import { type Damage, damageFile, damages, randomOf } from './damage-file.ts'

/** A file that can be read, and what its tables say. */
export interface Sample {
  name: string
  bytes: Uint8Array
  tables: ReportTables | null
}

/**
 * Reads one damaged copy of a sample and says what is wrong with the outcome; null where all is well: a reading whose
 * every cell stands where its evidence says, or a refusal with its sentence. A file cut short that is found clean
 * must say what the whole file says.
 */
export async function examineDamaged(samples: readonly Sample[], seed: number): Promise<string | null> {
  const random = randomOf(seed)
  const sample = samples[Math.floor(random() * samples.length)] as Sample
  const damage = damages[Math.floor(random() * damages.length)] as Damage
  const bytes = damageFile(sample.bytes, damage, random)
  const wrong = (text: string) => `${sample.name}, ${damage}, seed ${seed}: ${text}`
  const result = await readReport(sample.name, bytes)
  if (!result.ok) return /[\u4e00-\u9fff].*。$/.test(result.reason) ? null : wrong(`no sentence: “${result.reason}”`)
  const { reading } = result
  for (const [address, { place, raw }] of Object.entries(reading.evidence)) {
    const line = reading.original[place.line - 1] ?? ''
    if (!squash(line).includes(squash(raw))) return wrong(`${address} is not where it is said to be: ${raw}`)
  }
  const findings = audit(reading)
  for (const table of ['proactive', 'requests', 'disputes'] as const) {
    const told = findings.some(({ code, where }) => code === 'MISSING_TABLE' && where === table)
    if (reading.tables[table] === null && !told) return wrong(`the table ${table} is missing and nothing says so`)
  }
  const clean =
    findings.every(({ severity }) => severity !== 'error') &&
    reading.messages.every(({ severity }) => severity === 'info')
  if (damage === 'cut' && clean && sample.tables && !isDeepStrictEqual(reading.tables, sample.tables))
    return wrong('looks clean although cells were cut off')
  return null
}

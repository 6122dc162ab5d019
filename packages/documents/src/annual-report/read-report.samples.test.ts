import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.ts'
import { squash } from './squash.ts'

const folder = new URL('../../../../samples/reports/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.golden.json'))
  .map((name) => name.replace('.golden.json', ''))

/** What a golden file says of a document, see samples/reports/README.md. */
interface Golden {
  file: string
  format: string
  year: number
  organAliases: string[]
  title: string | null
  publishDate: string | null
  sections: Record<string, boolean>
  narrative: Record<string, string | null> | null
  claims?: { newReceived?: number }
  tables: Record<string, Record<string, Record<string, unknown> | null> | null>
}

const golden = (name: string): Golden => JSON.parse(readFileSync(new URL(`${name}.golden.json`, folder), 'utf8'))

describe('published and generated reports are read exactly', () => {
  it.each(names)('%s', async (name) => {
    const wanted = golden(name)
    expect(existsSync(new URL(wanted.file, folder))).toBe(true)
    const result = await readReport(wanted.file, readFileSync(new URL(wanted.file, folder)))
    if (!result.ok) expect.fail(result.reason)
    const { reading } = result
    expect(reading.tables).toEqual(wanted.tables)
    expect(reading).toMatchObject({
      format: wanted.format,
      year: wanted.year,
      publishDate: wanted.publishDate,
      sections: wanted.sections,
      claims: wanted.claims ?? {},
    })
    expect(reading.title && squash(reading.title)).toBe(wanted.title && squash(wanted.title))
    expect(wanted.organAliases.map(squash)).toContain(squash(reading.organ ?? ''))
    for (const key of ['overview', 'problems', 'other'] as const) {
      if (wanted.narrative) expect(squash(reading.narrative[key] ?? '')).toBe(squash(wanted.narrative[key] ?? ''))
    }
    for (const [address, { place, raw }] of Object.entries(reading.evidence)) {
      const line = reading.original[place.line - 1] ?? ''
      expect(squash(line), address).toContain(squash(raw))
    }
  })
})

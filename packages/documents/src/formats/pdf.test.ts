import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTree } from './read-tree.ts'

describe('reading a PDF', () => {
  it('leaves the functions of the language as they were', async () => {
    const natives = () => [Array.prototype.push, JSON.parse, JSON.stringify]
    const before = natives()
    const sample = new URL('../../../../samples/reports/d029.pdf', import.meta.url)
    expect((await readTree(readFileSync(sample))).ok).toBe(true)
    expect(natives()).toEqual(before)
  })
})

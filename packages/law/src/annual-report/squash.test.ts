import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squash } from './squash.ts'

/** What it means, said in one line. */
const meant = (text: string) => text.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff\u00ad]+/g, '')

describe('squash is Unicode normalisation without white space', () => {
  it('for every character, alone and before a mark that combines with it', () => {
    const wrong: string[] = []
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      for (const text of [character, `一${character}\u0301二`, `( ${character}`])
        if (squash(text) !== meant(text)) wrong.push(`U+${code.toString(16)}`)
    }
    expect(wrong).toEqual([])
  })

  it('for any text', () => {
    const printed = fc.string({ unit: fc.constantFrom(...'一、（1） １２．\t\n\u3000“”ＡＢ㈠①…/—é\u0301') })
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), printed), (text) => squash(text) === meant(text)))
  })
})

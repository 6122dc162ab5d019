import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemFee, itemPrice, pageFee } from './index.ts'

describe('fee by item', () => {
  it.each([
    [0, 0],
    [1, 0],
    [10, 0],
    [11, 100],
    [30, 2000],
    [31, 2200],
    [35, 3000],
    [40, 4000],
    [41, 4300],
    [50, 7000],
    [60, 11000],
  ])('%i items cost %i yuan', (items, yuan) => {
    expect(itemFee(items).yuan).toBe(yuan)
  })

  it('agrees with the price of the n-th item, added up one by one', () => {
    const price = (n: number): number => (n <= 10 ? 0 : n <= 30 ? 100 : 100 * (2 + Math.floor((n - 31) / 10)))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (items) => {
        let sum = 0
        for (let n = 1; n <= items; n++) sum += price(n)
        expect(itemFee(items).yuan).toBe(sum)
        expect(itemPrice(items)).toBe(price(items))
      }),
    )
  })

  it('explains its brackets', () => {
    expect(itemFee(35).steps).toEqual([
      { text: '第1至10件，不收费', units: 10, yuan: 0 },
      { text: '第11至30件，20件 × 100元 = 2000元', units: 20, yuan: 2000 },
      { text: '第31至35件，5件 × 200元 = 1000元', units: 5, yuan: 1000 },
    ])
    expect(itemFee(11).steps[1]?.text).toBe('第11件，1件 × 100元 = 100元')
  })
})

describe('fee by volume', () => {
  it.each([
    [0, 0],
    [30, 0],
    [31, 10],
    [100, 700],
    [101, 720],
    [200, 2700],
    [201, 2740],
    [250, 4700],
    [500, 14700],
  ])('%i pages cost %i yuan', (pages, yuan) => {
    expect(pageFee(pages).yuan).toBe(yuan)
  })
})

describe('a broken count', () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is a fault of the caller', (count) => {
    expect(() => itemFee(count)).toThrow(RangeError)
    expect(() => pageFee(count)).toThrow(RangeError)
  })
})

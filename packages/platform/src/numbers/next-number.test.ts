import { expect, it } from 'vitest'
import { createTestPlatform } from '../testing/index.ts'
import { nextNumber } from './index.ts'

const { database } = await createTestPlatform()
for (const id of ['zhujian', 'caizheng']) {
  await database.kysely
    .insertInto('organ')
    .values({ id, path: `/${id}/`, name: `示范市${id}`, short_name: id, kind: 'department' })
    .execute()
}

it('numbers run from 1 for each organ, sequence and year', async () => {
  const take = (organ: string, sequence: 'request' | 'documentNo', year: number) =>
    database.transaction((tx) => nextNumber(tx, organ, sequence, year))
  expect(await take('zhujian', 'request', 2026)).toBe(1)
  expect(await take('zhujian', 'request', 2026)).toBe(2)
  expect(await take('zhujian', 'documentNo', 2026)).toBe(1)
  expect(await take('zhujian', 'request', 2027)).toBe(1)
  expect(await take('caizheng', 'request', 2026)).toBe(1)
})

it('numbers of acts that were given up are taken by the next', async () => {
  const taken: number[] = []
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const act = database.transaction(async (tx) => {
        const number = await nextNumber(tx, 'caizheng', 'documentNo', 2026)
        if (index % 2 === 1) throw new Error('given up')
        taken.push(number)
      })
      if (index % 2 === 1) await expect(act).rejects.toThrow('given up')
      else await act
    }),
  )
  expect(taken.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

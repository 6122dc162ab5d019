import { expect, test } from 'vitest'
import type { OrganRow } from '../api/types.ts'
import { type OrganBranch, organBranches } from './organ-branches.ts'

const organ = (id: string, parentId: string | null): OrganRow => ({
  id,
  parentId,
  name: id,
  shortName: id,
  kind: 'department',
  demonstration: false,
})
const drawn = (branches: readonly OrganBranch[]): string =>
  branches.map(({ organ: { id }, below }) => (below.length > 0 ? `${id}(${drawn(below)})` : id)).join(' ')

test('organs stand below their parents, whatever the order they come in', () => {
  const organs = [organ('street', 'county'), organ('city', null), organ('county', 'city'), organ('bureau', 'city')]
  expect(drawn(organBranches(organs))).toBe('city(county(street) bureau)')
})

test('an organ whose parent is out of sight stands at the top', () => {
  expect(drawn(organBranches([organ('street', 'county'), organ('bureau', 'city')]))).toBe('street bureau')
})

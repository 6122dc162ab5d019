import { expect, test } from 'vitest'
import type { Level, RequestRow } from '../api/types.ts'
import { groupedByUrgency } from './groups.ts'

const row = (id: string, level: Level) => ({ id, level }) as RequestRow

test('rows stand by urgency, in the order of the list, and no row is lost', () => {
  const rows = [
    row('a', 'overdue'),
    row('b', 'dueSoon'),
    row('c', 'running'),
    row('d', 'paused'),
    row('e', 'overdue'),
    row('f', 'unconfirmed'),
    row('g', 'closed'),
  ]
  const groups = groupedByUrgency(rows)
  expect(groups.map(({ title, rows: found }) => [title, found.map(({ id }) => id)])).toEqual([
    ['已超期', ['a', 'e']],
    ['三个工作日内到期', ['b']],
    ['以后', ['c']],
    ['暂停或者未起算', ['d', 'f']],
    ['已办结', ['g']],
  ])
  expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length)
})

import { describe, expect, it } from 'vitest'
import { PreviousReports } from './previous-reports.ts'

function known(...reports: [string, number][]): PreviousReports<string> {
  const index = new PreviousReports<string>()
  for (const [organ, year] of reports) index.add(organ, year, `${organ} ${year}`)
  return index
}

describe('the report of the same organ for the year before', () => {
  it.each<[string, [string, number][], string | null]>([
    ['安宁街道', [['安宁街道', 2023]], '安宁街道 2023'],
    ['安宁街道办事处', [['安宁街道', 2023]], '安宁街道 2023'],
    ['泸州市龙马潭区安宁街道', [['安宁街道办事处', 2023]], '安宁街道办事处 2023'],
    ['安宁街道', [['安宁街道', 2022]], null],
    ['水务局', [['示范市水务局', 2023]], null],
    ['示范市水务局', [['邻市水务局', 2023]], null],
    [
      '安宁街道',
      [
        ['甲区安宁街道', 2023],
        ['乙区安宁街道', 2023],
      ],
      null,
    ],
    [
      '甲区安宁街道',
      [
        ['安宁街道', 2023],
        ['乙区安宁街道', 2024],
      ],
      '安宁街道 2023',
    ],
    [
      '安宁街道',
      [
        ['甲区安宁街道', 2023],
        ['甲区安宁街道', 2024],
      ],
      null,
    ],
  ])('%s among %j', (organ, reports, wanted) =>
    expect(known([organ, 2024], ...reports).before(organ, 2024)).toBe(wanted),
  )

  it('is not guessed where organ or year is unknown', () => {
    expect(known(['安宁街道', 2023]).before(null, 2024)).toBeNull()
    expect(known(['安宁街道', 2023]).before('安宁街道', null)).toBeNull()
  })
})

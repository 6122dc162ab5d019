import { type CellAddress, cellAddresses, cellLabel, formatForYear } from '@gongkai/law/annual-report'
import { type Outcome, refuseFields } from '../../outcome.ts'
import type { Actor } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { changeAnnualReport } from './change-annual-report.ts'
import { isEnterable } from './compose-cells.ts'

export interface EnterFigures {
  organId: string
  year: number
  /** Cell → figure; null takes a figure back. Amounts in the unit the form prescribes. */
  figures: Record<CellAddress, number | null>
}

/** Enters figures of section 二 that no record carries: licences, penalties, coercion, fees, stock of documents. AR21. */
export function enterFigures(
  platform: Platform,
  actor: Actor,
  { organId, year, figures }: EnterFigures,
): Promise<Outcome<{ version: number }>> {
  return changeAnnualReport(platform, actor, { organId, year }, 'annualReport.compose', async () => {
    const wrong = wrongFigures(figures, year)
    if (Object.keys(wrong).length > 0) return refuseFields(wrong)
    return { ok: true, event: { type: 'figuresEntered', day: platform.today(), year, figures } }
  })
}

/** A sentence for each figure that cannot stand; the key is the path of the input. */
function wrongFigures(figures: EnterFigures['figures'], year: number): Record<string, string> {
  const format = formatForYear(year)
  if (format === null) return {}
  const known = new Set(cellAddresses(format))
  const wrong: Record<string, string> = {}
  for (const [cell, value] of Object.entries(figures)) {
    const label = cellLabel(cell, format)
    if (!known.has(cell)) wrong[`figures.${cell}`] = `报告里没有“${cell}”这一格`
    else if (!isEnterable(cell)) wrong[`figures.${cell}`] = `“${label}”由申请和案件的记录得出，不能填写；请改正记录`
    else if (value === null) continue
    else if (!Number.isFinite(value)) wrong[`figures.${cell}`] = `“${label}”应为数字`
    else if (value < 0 && !cell.endsWith('.change')) wrong[`figures.${cell}`] = `“${label}”不能小于 0，现在是 ${value}`
    else if (!Number.isInteger(value) && !cell.endsWith('.amount')) {
      wrong[`figures.${cell}`] = `“${label}”应为整数，现在是 ${value}`
    }
  }
  return wrong
}

import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { cellInvalid } from './cell-invalid.ts'

describe('CELL_INVALID', () => {
  test('fires for negative and for broken counts', () => {
    const report = withCells(soundReport(), {
      'requests.granted.research': -1,
      'disputes.reconsideration.other': 1.5,
    })
    expect(runRule(cellInvalid, report)).toMatchObject([
      {
        where: 'requests.granted.research',
        found: -1,
        message: '“（一）予以公开 · 科研机构”填写为-1，件数不能为负数，请核对。',
      },
      { where: 'disputes.reconsideration.other', found: 1.5 },
    ])
  })

  test('stays quiet on blanks and on the table of section 二', () => {
    const report = withCells(soundReport('2019'), {
      'requests.granted.research': null,
      'proactive.adminLicensing.change': -3,
    })
    expect(runRule(cellInvalid, report)).toEqual([])
  })
})

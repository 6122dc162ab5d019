import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeZip } from '../archive/testing/index.ts'
import { csvLine } from '../workbook/csv.ts'
import { readRows } from './read-rows.ts'

const csv = (text: string) => readRows(Buffer.from(text))

/** A workbook whose one sheet has gaps: rows 2 and 5 of columns A and C. */
const workbook = () =>
  makeZip([
    {
      name: 'xl/workbook.xml',
      content: '<workbook xmlns:r="r"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content:
        '<worksheet><sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>编号</t></is></c><c r="C2" t="inlineStr"><is><t> 日期 </t></is></c></row>' +
        '<row r="5"><c r="C5"><v>7</v></c></row></sheetData></worksheet>',
    },
  ])

describe('rows of a table', () => {
  it('keep the numbers the spreadsheet program shows', () => {
    expect(readRows(Buffer.from(workbook()))).toEqual({
      ok: true,
      sheets: [
        {
          name: '台账',
          rows: [
            { row: 2, cells: ['编号', '', '日期'] },
            { row: 5, cells: ['', '', '7'] },
          ],
        },
      ],
    })
  })

  it('are read from CSV with quotes, line breaks in fields, empty lines and either separator', () => {
    expect(csv('编号,内容\r\n1,"甲""乙""，\n丙"\r\n\r\n2,\r\n')).toEqual({
      ok: true,
      sheets: [
        {
          name: null,
          rows: [
            { row: 1, cells: ['编号', '内容'] },
            { row: 2, cells: ['1', '甲"乙"，\n丙'] },
            { row: 4, cells: ['2', ''] },
          ],
        },
      ],
    })
    expect(csv('编号\t内容\n1\t甲,乙')).toMatchObject({ sheets: [{ rows: [{}, { cells: ['1', '甲,乙'] }] }] })
  })

  it('are read in GB18030', () => {
    const gbk = Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc9, 0xea, 0xc7, 0xeb, 0xc8, 0xcb, 0x0a])
    expect(readRows(gbk)).toMatchObject({ sheets: [{ rows: [{ cells: ['编号', '申请人'] }] }] })
  })

  it.each([
    ['nothing', '', '空的'],
    ['an open quote', '编号,"内容\n1,2', '引号'],
    ['a PDF', '%PDF-1.7\n', '不是表格'],
    ['another package', Buffer.from(makeZip([{ name: 'word/document.xml', content: '<a/>' }])), '不是 Excel'],
  ])('are refused for %s with a sentence', (_what, content, words) => {
    const result = readRows(Buffer.from(content))
    expect(result).toEqual({ ok: false, reason: expect.stringContaining(words) })
  })

  const cell = fc.string({ unit: fc.constantFrom('甲', '"', ',', '\n', 'a', ' ', ';'), maxLength: 6 })
  it('come back from the CSV that was written of them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const written = `编号,内容\r\n${rows.map((row) => csvLine(row)).join('')}`
        const kept = rows.map((row) => row.map((text) => text.trim())).filter((row) => row.some((text) => text !== ''))
        const result = csv(written)
        expect(result.ok && result.sheets[0]?.rows.slice(1).map(({ cells }) => cells)).toEqual(kept)
      }),
    )
  })
})

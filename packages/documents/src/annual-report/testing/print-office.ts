import { strToU8, zipSync } from 'fflate'
import { type PrintedTable, printReport, reportContent, type Setting, type Values } from './print-report.ts'

/** Files of office software in which a report can be printed for a test. */
export type OfficeType = 'docx' | 'xlsx' | 'rtf' | 'mht' | 'ofd'

/** A whole report as the bytes of an office file. */
export function printOffice(type: OfficeType, drawn: Setting, values: Values): Uint8Array {
  const setting: Setting = { ...drawn, markup: type === 'mht' ? 'html' : 'lines' }
  if (type === 'mht') return mht(printReport(setting, values))
  const content = reportContent(setting, values)
  if (type === 'docx') return docx(content)
  if (type === 'xlsx') return xlsx(content, setting)
  return type === 'rtf' ? rtf(content) : ofd(content)
}

type Content = (string | PrintedTable)[]

/** Where each cell of a table stands: column by row, merges counted. */
function placed(
  table: PrintedTable,
): { text: string; row: number; column: number; rowSpan: number; columnSpan: number }[] {
  const taken = table.map(() => [] as boolean[])
  return table.flatMap((row, r) => {
    let c = 0
    return row.map((cell) => {
      while (taken[r]?.[c]) c++
      const column = c
      for (let dr = 0; dr < cell.rowSpan && r + dr < table.length; dr++) {
        for (let dc = 0; dc < cell.columnSpan; dc++) (taken[r + dr] as boolean[])[column + dc] = true
      }
      return {
        text: cell.text,
        row: r,
        column,
        rowSpan: Math.min(cell.rowSpan, table.length - r),
        columnSpan: cell.columnSpan,
      }
    })
  })
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

function mht(page: Uint8Array): Uint8Array {
  const quoted = [...page].map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  )
  const lines = quoted.join('').replace(/((?:=[0-9A-F]{2}|[^=\n]){60})/g, '$1=\r\n')
  return strToU8(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_NextPart"\r\n\r\n------=_NextPart\r\n` +
      `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${lines}\r\n------=_NextPart--\r\n`,
  )
}

function docx(content: Content): Uint8Array {
  const run = (text: string) =>
    text
      .split('\n')
      .map((line) => `<w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r>`)
      .join('<w:r><w:br/></w:r>')
  const body = content.map((part) => {
    if (typeof part === 'string') return `<w:p>${run(part)}</w:p>`
    const cells = placed(part)
    const rows = part.map((_, r) => {
      const own = cells.filter(({ row, rowSpan }) => row <= r && r < row + rowSpan).sort((a, b) => a.column - b.column)
      return `<w:tr>${own
        .map(({ text, row, rowSpan, columnSpan }) => {
          const merge = rowSpan === 1 ? '' : row === r ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
          return `<w:tc><w:tcPr><w:gridSpan w:val="${columnSpan}"/>${merge}</w:tcPr><w:p>${row === r ? run(text) : ''}</w:p></w:tc>`
        })
        .join('')}</w:tr>`
    })
    return `<w:tbl>${rows.join('')}</w:tbl>`
  })
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body.join('')}</w:body></w:document>`
  return zipSync({ 'word/document.xml': strToU8(xml) })
}

function xlsx(content: Content, { perItem }: Setting): Uint8Array {
  const name = (c: number) => String.fromCharCode(65 + c)
  const sheets: { rows: Map<number, string[]>; merges: string[]; next: number }[] = []
  const sheet = (fresh: boolean) => {
    if (fresh || sheets.length === 0) sheets.push({ rows: new Map(), merges: [], next: 1 })
    return sheets.at(-1) as (typeof sheets)[number]
  }
  const put = (rows: Map<number, string[]>, r: number, c: number, text: string) => {
    if (text.trim() === '') return
    const cell = /^\d+$/.test(text)
      ? `<c r="${name(c)}${r}"><v>${text}</v></c>`
      : `<c r="${name(c)}${r}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`
    rows.set(r, [...(rows.get(r) ?? []), cell])
  }
  for (const part of content) {
    // All on one sheet, or a sheet for each table.
    if (typeof part === 'string') {
      const target = sheet(false)
      put(target.rows, target.next++, 0, part)
      continue
    }
    const target = sheet(perItem)
    for (const { text, row, column, rowSpan, columnSpan } of placed(part)) {
      const r = target.next + row
      put(target.rows, r, column, text)
      if (rowSpan * columnSpan > 1)
        target.merges.push(`${name(column)}${r}:${name(column + columnSpan - 1)}${r + rowSpan - 1}`)
    }
    target.next += part.length + 1
    if (perItem) sheet(true)
  }
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets>${sheets.map((_, i) => `<sheet name="${i}" sheetId="${i}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, i) => `<Relationship Id="r${i}" Target="worksheets/s${i}.xml"/>`).join('')}</Relationships>`,
    ),
  }
  for (const [i, { rows, merges }] of sheets.entries()) {
    const data = [...rows].map(([r, cells]) => `<row r="${r}">${cells.join('')}</row>`).join('')
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    files[`xl/worksheets/s${i}.xml`] = strToU8(
      `<worksheet><sheetData>${data}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`,
    )
  }
  return zipSync(files)
}

function rtf(content: Content): Uint8Array {
  const run = (text: string) =>
    [...text]
      .map((character) => {
        if (character === '\n') return '\\line '
        return character.charCodeAt(0) < 127 ? character.replace(/[\\{}]/, '\\$&') : `\\u${character.charCodeAt(0)}?`
      })
      .join('')
  const body = content.map((part) => {
    if (typeof part === 'string') return `\\pard ${run(part)}\\par\n`
    const cells = placed(part)
    return part
      .map((_, r) => {
        const own = cells
          .filter(({ row, rowSpan }) => row <= r && r < row + rowSpan)
          .sort((a, b) => a.column - b.column)
        const edges = own.map(({ row, rowSpan, column, columnSpan }) => {
          const merge = rowSpan === 1 ? '' : row === r ? '\\clvmgf' : '\\clvmrg'
          return `${merge}\\cellx${(column + columnSpan) * 600}`
        })
        const texts = own.map(({ text, row }) => `\\pard\\intbl ${row === r ? run(text) : ''}\\cell`)
        return `\\trowd\\trleft0${edges.join('')}\n${texts.join('\n')}\\row\n`
      })
      .join('')
  })
  return strToU8(`{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}\n${body.join('')}}`)
}

/** Pages of 40 rows; lines are drawn cell by cell, tables run on over page breaks. */
function ofd(content: Content): Uint8Array {
  const height = 6
  const pages: string[] = []
  let objects = ''
  let y = 20
  const turn = () => {
    pages.push(objects)
    objects = ''
    y = 20
  }
  const text = (x: number, top: number, line: string) => {
    if (line.trim() === '') return
    objects += `<ofd:TextObject Boundary="${x} ${top} 100 4" Size="3"><ofd:TextCode X="0" Y="3">${escape(line)}</ofd:TextCode></ofd:TextObject>`
  }
  const path = (x: number, top: number, dx: number, dy: number) => {
    objects += `<ofd:PathObject Boundary="${x} ${top} ${dx} ${dy}"><ofd:AbbreviatedData>M 0 0 L ${dx} ${dy}</ofd:AbbreviatedData></ofd:PathObject>`
  }
  for (const part of content) {
    if (typeof part === 'string') {
      if (y > 260) turn()
      text(20, y, part)
      y += height
      continue
    }
    const cells = placed(part)
    // Columns wide enough for any text on one line, so that only what is tested is drawn.
    const width = 130
    for (const [r] of part.entries()) {
      if (y > 260) turn()
      for (const { text: own, row, column, rowSpan, columnSpan } of cells) {
        if (row > r || r >= row + rowSpan) continue
        const x = 20 + column * width
        const first = row === r || y === 20
        if (first) path(x, y, columnSpan * width, 0)
        path(x, y, 0, height)
        path(x + columnSpan * width, y, 0, height)
        if (row + rowSpan - 1 === r || y + height > 260) path(x, y + height, columnSpan * width, 0)
        if (row === r) for (const [i, line] of own.split('\n').entries()) text(x + 1, y + i * 2.9, line)
      }
      y += height
    }
    y += 2
  }
  turn()
  const files: Record<string, Uint8Array> = {
    'OFD.xml': strToU8('<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>'),
    'Doc_0/Document.xml': strToU8(
      `<ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 2100 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages
        .map((_, i) => `<ofd:Page ID="${i}" BaseLoc="p${i}.xml"/>`)
        .join('')}</ofd:Pages></ofd:Document>`,
    ),
  }
  for (const [i, page] of pages.entries()) {
    files[`Doc_0/p${i}.xml`] = strToU8(`<ofd:Page><ofd:Content><ofd:Layer>${page}</ofd:Layer></ofd:Content></ofd:Page>`)
  }
  return zipSync(files)
}

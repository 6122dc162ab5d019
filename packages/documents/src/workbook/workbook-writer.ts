import type { Row } from './report-rows.ts'
import { type ZipPart, ZipWriter } from './zip-writer.ts'

export interface SheetColumns {
  name: string
  columns: readonly string[]
  /** Width of each column in characters. */
  widths: readonly number[]
}

/** A sheet holds 1,048,576 rows; a longer one goes on in the next. */
const rowsPerSheet = 1_000_000

/** Rows are handed on in pieces of about this many characters. */
const pieceLength = 1 << 16

/** One sheet that grows row by row, and goes on in a sheet `名称2` where it is full. */
export class SheetWriter {
  private readonly book: WorkbookWriter
  private readonly sheet: SheetColumns
  private readonly rowsPerSheet: number
  private part: ZipPart | null = null
  private rows = 0
  private sheets = 0
  private piece = ''

  constructor(book: WorkbookWriter, sheet: SheetColumns, limit: number) {
    this.book = book
    this.sheet = sheet
    this.rowsPerSheet = limit
  }

  async add(row: Row): Promise<void> {
    if (this.part === null || this.rows >= this.rowsPerSheet) await this.begin()
    this.rows++
    this.piece += `<row>${row.map((value) => cellXml(value)).join('')}</row>`
    if (this.piece.length >= pieceLength) await this.flush()
  }

  async end(): Promise<void> {
    if (this.part === null) await this.begin()
    this.piece += `</sheetData><autoFilter ref="A1:${columnName(this.sheet.columns.length)}${this.rows}"/></worksheet>`
    await this.flush()
    await this.part?.end()
    this.part = null
  }

  private async begin(): Promise<void> {
    if (this.part !== null) await this.end()
    this.sheets++
    this.rows = 1
    this.part = this.book.beginSheet(`${this.sheet.name}${this.sheets > 1 ? this.sheets : ''}`)
    const columns = this.sheet.widths.map(
      (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    const heads = this.sheet.columns.map((name) => cellXml(name, 1)).join('')
    this.piece =
      `${xmlHead}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
      `<cols>${columns.join('')}</cols><sheetData><row>${heads}</row>`
  }

  private async flush(): Promise<void> {
    const { piece } = this
    this.piece = ''
    await this.part?.write(piece)
  }
}

/** Writes an XLSX of tables with a bold, frozen head and filters; rows go to disk as they come. */
export class WorkbookWriter {
  private readonly zip: ZipWriter
  private readonly names: string[] = []
  private readonly limit: number

  /** `folder` is a temporary folder; `limit` is the number of rows a sheet takes. */
  constructor(folder: string, limit = rowsPerSheet) {
    this.zip = new ZipWriter(folder)
    this.limit = limit
  }

  sheet(sheet: SheetColumns): SheetWriter {
    return new SheetWriter(this, sheet, this.limit)
  }

  /** Begins the XML of the next sheet. */
  beginSheet(name: string): ZipPart {
    this.names.push(name)
    return this.zip.begin(`xl/worksheets/sheet${this.names.length}.xml`)
  }

  /** Saves the workbook, once all sheets have ended. `order` says by the beginning of their names which come first. */
  async save(path: string, order: readonly string[] = []): Promise<void> {
    const place = (name: string) => order.findIndex((start) => name.startsWith(start))
    const sheets = this.names
      .map((name, index) => ({ name, id: index + 1 }))
      .sort((a, b) => place(a.name) - place(b.name) || a.id - b.id)
    const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const packages = 'http://schemas.openxmlformats.org/package/2006'
    const styles = `rId${sheets.length + 1}`
    await this.zip.add(
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>${sheets.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${content}.worksheet+xml"/>`).join('')}</Types>`,
    )
    await this.zip.add(
      '_rels/.rels',
      `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    )
    await this.zip.add(
      'xl/workbook.xml',
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name, id }) => `<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    )
    await this.zip.add(
      'xl/_rels/workbook.xml.rels',
      `${xmlHead}<Relationships xmlns="${packages}/relationships">${sheets.map(({ id }) => `<Relationship Id="rId${id}" Type="${relations}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="${styles}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    )
    await this.zip.add('xl/styles.xml', stylesXml)
    await this.zip.save(path)
  }
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Style 0 is plain, style 1 the head of a column. */
const stylesXml =
  `${xmlHead}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F0F8"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"/></cellXfs></styleSheet>'

/** The most a cell holds. */
const longestText = 32_767

/** A number stays one; text is never a formula here. */
function cellXml(value: string | number | null, style = 0): string {
  if (value === null || value === '') return '<c/>'
  const attribute = style === 0 ? '' : ` s="${style}"`
  if (typeof value === 'number') return `<c${attribute}><v>${value}</v></c>`
  return `<c t="inlineStr"${attribute}><is><t xml:space="preserve">${escapeXml(value.slice(0, longestText))}</t></is></c>`
}

function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, '')
    .replace(/[&<>"]/g, (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[character]};`)
}

function columnName(number: number): string {
  return number <= 26
    ? String.fromCharCode(64 + number)
    : `${columnName(Math.floor((number - 1) / 26))}${columnName(((number - 1) % 26) + 1)}`
}

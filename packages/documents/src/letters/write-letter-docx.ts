import type { Letter, LetterBlock } from '@gongkai/law/letters'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeightRule,
  HorizontalPositionAlign,
  type IParagraphOptions,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  UnderlineType,
  VerticalAlign,
  VerticalPositionAlign,
  WidthType,
} from 'docx'
import { headMarkPt, headRed, measures, officeFonts, tablePt } from './page-measures.ts'
import { type PrintedLetter, printedLetter } from './printed-letter.ts'

export interface DocxOptions {
  /** Printed in the head of each page, e.g. 预览; none when left out. */
  watermark?: string
}

const twipsOfMm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
const twips = (points: number): number => Math.round(points * 20)
const typeAreaTwips = twipsOfMm(measures.pageWidthMm - measures.marginLeftMm - measures.marginRightMm)

const fontOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name })

const exactly = (points: number) => ({ line: twips(points), lineRule: LineRuleType.EXACT })

interface RunLook {
  font?: string
  size?: number
  bold?: boolean
  color?: string
  tracking?: number
}

function run(text: string, look: RunLook = {}): TextRun {
  const { font = officeFonts.body, size = measures.bodyPt, bold = false, color, tracking = measures.trackingPt } = look
  return new TextRun({
    text,
    font: fontOf(font),
    size: size * 2,
    bold,
    characterSpacing: twips(tracking),
    ...(color === undefined ? {} : { color }),
  })
}

/** A paragraph on the line grid of the body. */
const line = (
  text: string,
  options: Omit<IParagraphOptions, 'children' | 'text'> = {},
  look: RunLook = {},
): Paragraph => new Paragraph({ spacing: exactly(measures.linePitchPt), ...options, children: [run(text, look)] })

const blank = (): Paragraph => line('')

const indented = { firstLine: twips(measures.bodyPt * 2) }

function blockOf(block: LetterBlock, last: boolean): Paragraph | Table {
  if (block.type === 'table') return tableOf(block, last)
  const font = block.level === 1 ? officeFonts.hei : block.level === 2 ? officeFonts.kai : officeFonts.body
  const keepNext = last || block.level !== undefined
  return line(block.text, { indent: indented, alignment: AlignmentType.BOTH, keepNext }, { font })
}

/** `last`: its last row stays with the signature. */
function tableOf({ head, rows, widths }: Extract<LetterBlock, { type: 'table' }>, last: boolean): Table {
  const size = tablePt(widths.length)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => Math.floor((typeAreaTwips * width) / total))
  const cell = (text: string, column: number, heading: boolean, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: text.split('\n').map(
        (part) =>
          new Paragraph({
            spacing: exactly(size * 1.45),
            alignment: heading || column === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
            keepNext,
            children: [run(part, { size, tracking: 0, font: heading ? officeFonts.hei : officeFonts.body })],
          }),
      ),
    })
  const height = head === null ? { height: { value: twips(36), rule: HeightRule.ATLEAST } } : {}
  const rowOf = (texts: readonly string[], heading: boolean, keepNext = false): TableRow =>
    new TableRow({
      tableHeader: heading,
      cantSplit: true,
      ...height,
      children: texts.map((text, column) => cell(text, column, heading, keepNext)),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    rows: [
      ...(head === null ? [] : [rowOf(head, true)]),
      ...rows.map((row, index) => rowOf(row, false, last && index === rows.length - 1)),
    ],
  })
}

const titleOf = (lines: readonly string[]): Paragraph[] =>
  lines.map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: exactly(measures.titlePitchPt),
        keepNext: true,
        children: [run(text, { font: officeFonts.title, size: measures.titlePt, tracking: 0 })],
      }),
  )

function bodyOf(letter: PrintedLetter): (Paragraph | Table)[] {
  const { headMark, documentNo, recipient, blocks, annexLines, signature, date, sealed, notes } = letter
  const number =
    documentNo === null
      ? []
      : [line(documentNo, { alignment: headMark === null ? AlignmentType.CENTER : AlignmentType.RIGHT })]
  // an imprint that has no room on this page takes the signature along: it is no page by itself
  const keptByImprint = letter.imprint !== null && letter.annexes.length === 0
  const fromRight = (characters: number) => ({ right: twips(characters * measures.bodyPt) })
  return [
    ...(headMark === null ? [] : [...number, blank()]),
    ...titleOf(letter.title),
    ...(headMark === null ? number : []),
    blank(),
    ...(recipient === null ? [] : [line(recipient)]),
    ...blocks.map((block, index) => blockOf(block, index === blocks.length - 1)),
    ...(annexLines.length === 0 ? [] : [line('', { keepNext: true })]),
    ...annexLines.map((text) =>
      line(text, { indent: { left: twips(measures.bodyPt * 5), hanging: twips(measures.bodyPt * 3) }, keepNext: true }),
    ),
    ...(date === null || signature === null
      ? []
      : [
          ...Array.from({ length: sealed ? 2 : 1 }, () => line('', { keepNext: true })),
          line(signature, {
            alignment: AlignmentType.RIGHT,
            indent: fromRight(letter.signatureIndent),
            keepNext: true,
          }),
          line(date, {
            alignment: AlignmentType.RIGHT,
            indent: fromRight(letter.dateIndent),
            keepNext: notes.length > 0 || keptByImprint,
          }),
        ]),
    ...notes.map((note, index) =>
      line(note, { indent: { left: twips(measures.bodyPt * 2) }, keepNext: index < notes.length - 1 || keptByImprint }),
    ),
    ...letter.annexes.flatMap(({ label, title, blocks: inside }) => [
      line(label, { pageBreakBefore: true }, { font: officeFonts.hei }),
      blank(),
      ...titleOf([title]),
      blank(),
      ...inside.map((block) => blockOf(block, false)),
    ]),
    ...imprintOf(letter.imprint),
  ]
}

/** 版记: paragraphs in one frame, which stands at the foot of the type area of the last page. */
function imprintOf(imprint: PrintedLetter['imprint']): Paragraph[] {
  if (imprint === null) return []
  const { copyTo, issued } = imprint
  const side = twips(measures.imprintPt)
  const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 4 }
  // borders and indents alike, for only such paragraphs have one frame; the thinner line between is a paragraph too
  const framed = (pitch: number, tab: number, child: TextRun): Paragraph =>
    new Paragraph({
      spacing: exactly(pitch),
      frame: {
        type: 'alignment',
        alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
        anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
        wrap: FrameWrap.NOT_BESIDE,
        width: typeAreaTwips,
      },
      indent: { left: side * 4, hanging: side * 4 },
      tabStops: [{ type: TabStopType.RIGHT, position: tab }],
      ...(issued === null ? {} : { border: { top: rule, bottom: rule } }),
      children: [child],
    })
  const text = (words: string): Paragraph =>
    framed(measures.imprintPt * 1.5, typeAreaTwips - side, run(`　${words}`, { size: measures.imprintPt, tracking: 0 }))
  const lineBetween = () =>
    framed(6, typeAreaTwips, new TextRun({ text: '\t\t', size: 8, underline: { type: UnderlineType.SINGLE } }))
  return [
    ...(copyTo === null ? [] : [text(copyTo)]),
    ...(copyTo === null || issued === null ? [] : [lineBetween()]),
    ...(issued === null ? [] : [text(`${issued.organ}\t${issued.date}`)]),
    // what a frame is tied to
    new Paragraph({ spacing: exactly(1), children: [] }),
  ]
}

/** `— 1 —`, one character from the outer edge: right on odd pages, left on even ones. */
function pageNumberFooter(side: 'odd' | 'even'): Footer {
  const look = { font: fontOf(officeFonts.song), size: measures.pageNumberPt * 2 }
  const away = { [side === 'odd' ? 'right' : 'left']: twips(measures.pageNumberPt) }
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: away,
        children: [
          new TextRun({ ...look, text: '— ' }),
          new TextRun({ ...look, children: [PageNumber.CURRENT] }),
          new TextRun({ ...look, text: ' —' }),
        ],
      }),
    ],
  })
}

const beyond = twipsOfMm(
  (measures.headLineWidthMm - (measures.pageWidthMm - measures.marginLeftMm - measures.marginRightMm)) / 2,
)

/** The head of the letter form: the red mark with a double line below it, on the first page. */
function redHead(mark: string): Header {
  const size = headMarkPt(mark)
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(size * 1.15), after: 0 },
        indent: { left: -beyond, right: -beyond },
        border: {
          bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: headRed, space: 11 },
        },
        children: [run(mark, { font: officeFonts.title, size, color: headRed, tracking: 0 })],
      }),
      // keeps the text 7/8 of a character below the double line; a part of it is in the height of the first line
      new Paragraph({
        spacing: exactly((measures.bodyPt * 7) / 8 - (measures.linePitchPt - measures.bodyPt) / 2),
        children: [],
      }),
    ],
  })
}

function redFoot(watermark: string | undefined): Footer {
  return new Footer({
    children: [
      ...(watermark === undefined ? [] : [watermarkLine(watermark)]),
      new Paragraph({
        spacing: exactly(6),
        indent: { left: -beyond, right: -beyond },
        border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: headRed, space: 1 } },
        children: [],
      }),
    ],
  })
}

const watermarkLine = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [run(text, { font: officeFonts.hei, size: 36, color: 'A6A6A6', tracking: 4 })],
  })

const marked = (text: string): Header => new Header({ children: [watermarkLine(text)] })

/**
 * A letter as DOCX: A4 by GB/T 9704-2012, with the fonts of the office by name, to be edited, sealed and printed there.
 */
export async function writeLetterDocx(letter: Letter, { watermark }: DocxOptions = {}): Promise<Uint8Array> {
  const printed = printedLetter(letter)
  const { headMark } = printed
  const head = headMark === null ? undefined : redHead(headMark)
  const everyPage = watermark === undefined ? {} : { default: marked(watermark), even: marked(watermark) }
  const document = new Document({
    title: printed.title.join(''),
    creator: printed.signature ?? '',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { font: fontOf(officeFonts.body), size: measures.bodyPt * 2 },
          paragraph: { spacing: exactly(measures.linePitchPt) },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: head !== undefined,
          // no grid: every line has its exact height, and some programs round a title up to two lines of the grid
          page: {
            size: {
              width: twipsOfMm(measures.pageWidthMm),
              height: twipsOfMm(measures.pageHeightMm),
            },
            margin: {
              top: twipsOfMm(measures.marginTopMm),
              bottom: twipsOfMm(measures.marginBottomMm),
              left: twipsOfMm(measures.marginLeftMm),
              right: twipsOfMm(measures.marginRightMm),
              header: twipsOfMm(measures.headMarkTopMm),
              footer: twipsOfMm(measures.marginBottomMm - measures.pageNumberDropMm - 5),
            },
          },
        },
        headers: { ...everyPage, ...(head === undefined ? {} : { first: head }) },
        footers: {
          default: pageNumberFooter('odd'),
          even: pageNumberFooter('even'),
          ...(head === undefined ? {} : { first: redFoot(watermark) }),
        },
        children: bodyOf(printed),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

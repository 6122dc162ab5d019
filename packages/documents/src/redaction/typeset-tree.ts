import type { DocumentTree } from '../formats/index.ts'
import { fontCoverage } from '../letters/font-coverage.ts'
import { fontFamilies } from '../letters/page-measures.ts'
import { typesetPdf } from '../typesetting/compiler-for.ts'

const template = `
#let data = json(bytes(sys.inputs.data))
#set document(date: none)
#set page(paper: "a4", margin: 25mm)
#set text(font: data.fonts, size: 11pt, lang: "zh", region: "cn")
#set par(leading: 0.8em, justify: true)
#for block in data.blocks {
  if block.kind == "paragraph" {
    par(if block.heading { text(weight: "bold", size: 13pt, block.text) } else { block.text })
  } else {
    table(
      columns: block.columns,
      inset: 4pt,
      stroke: 0.5pt,
      ..block.cells.map(cell => table.cell(
        x: cell.x, y: cell.y, colspan: cell.colspan, rowspan: cell.rowspan, text(size: 9pt, cell.text),
      )),
    )
  }
}
`

type Typeset = { ok: true; bytes: Uint8Array } | { ok: false; reason: string }

/** The visible content of a document set anew on A4: paragraphs and tables, nothing else of the file. */
export async function typesetTree(tree: DocumentTree, fontFolders: readonly string[]): Promise<Typeset> {
  const { files } = await fontCoverage(fontFolders)
  if (files.length === 0) {
    return { ok: false, reason: '没有找到可以嵌入的字体文件（TTF、OTF、TTC），请检查字体文件夹。' }
  }
  const blocks = tree.blocks
    .map((block) => {
      if (block.kind === 'paragraph') {
        return { kind: block.kind, text: block.text.trim(), heading: block.heading !== undefined }
      }
      const cells = block.grid.flatMap((row, y) =>
        row.flatMap((cell, x) =>
          // a merged cell stands in every place it covers; it is set once, in its corner
          cell.row === y && cell.column === x
            ? [{ x, y, colspan: cell.columnSpan, rowspan: cell.rowSpan, text: cell.text }]
            : [],
        ),
      )
      return { kind: block.kind, columns: block.grid[0]?.length ?? 0, cells }
    })
    .filter((block) => (block.kind === 'paragraph' ? block.text !== '' : block.columns > 0))
  if (blocks.length === 0) return { ok: false, reason: '文件里没有可以看到的内容。' }
  return { ok: true, bytes: typesetPdf(template, { blocks, fonts: fontFamilies.body }, { fontFolders }) }
}

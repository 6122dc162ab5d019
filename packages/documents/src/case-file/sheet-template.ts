/**
 * How the office's own sheets of a case file are set: a title and blocks. It reads one input, `data`, as JSON; no text
 * of a file is ever part of this source.
 */
export const sheetTemplate = String.raw`
#let sheet = json(bytes(sys.inputs.data))
#set document(title: sheet.title, date: none)
#set text(font: sheet.fonts, size: 11pt, lang: "zh", region: "cn", hyphenate: false)
#set par(leading: 0.9em, justify: true)
#set page(paper: "a4", margin: (x: 25mm, top: 25mm, bottom: 25mm))

#let lines(value) = value.split("\n").join(linebreak())

#if sheet.cover [
  #v(45mm)
  #align(center, text(size: 26pt, weight: "bold", tracking: 0.2em, sheet.title))
  #v(25mm)
] else [
  #align(center, text(size: 16pt, weight: "bold", sheet.title))
  #v(6mm)
]

#for block in sheet.blocks {
  if block.type == "pairs" {
    table(
      columns: (34mm, 1fr), stroke: 0.5pt, inset: 6pt,
      ..block.rows.map(row => (text(weight: "bold", row.at(0)), lines(row.at(1)))).flatten(),
    )
  } else if block.type == "table" {
    table(
      columns: block.widths.map(width => width * 1fr), stroke: 0.5pt, inset: 5pt,
      table.header(..block.heads.map(head => text(weight: "bold", head))),
      ..block.rows.flatten().map(lines),
    )
  } else if block.type == "heading" {
    v(4mm)
    text(weight: "bold", block.text)
    parbreak()
  } else if block.type == "newPage" {
    pagebreak()
    align(center, text(size: 16pt, weight: "bold", block.text))
    v(6mm)
  } else {
    par(lines(block.text))
  }
}
`

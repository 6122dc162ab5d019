/**
 * How a letter is set, in the language of the typesetter. It reads one input, `letter`, as JSON; no text of a letter
 * is ever part of this source.
 */
export const letterTemplate = String.raw`
#let letter = json(bytes(sys.inputs.letter))
#let m = letter.measures
#let pt(value) = value * 1pt
#let mm(value) = value * 1mm
#let red = rgb(letter.headRed)
#let family(key) = letter.fonts.at(key)
#let lead = pt(m.linePitchPt - m.bodyPt)
// what 22 lines leave of the type area lies below them: a line more would still fit, for the last needs no leading
#let bottom-margin = mm(m.pageHeightMm - m.marginTopMm) - m.linesPerPage * pt(m.linePitchPt)
#let has-head = letter.headMark != none

#set document(title: letter.title.join(""), date: none)
#set text(
  font: family("body"), size: pt(m.bodyPt), lang: "zh", region: "cn", tracking: pt(m.trackingPt),
  top-edge: 0.88em, bottom-edge: -0.12em, cjk-latin-spacing: none, hyphenate: false,
)
#set par(leading: lead, spacing: lead, justify: true, first-line-indent: (amount: 2em + 2 * pt(m.trackingPt), all: true))

#let double-line(upper, lower) = stack(
  spacing: 1pt,
  line(length: mm(m.headLineWidthMm), stroke: upper + red),
  line(length: mm(m.headLineWidthMm), stroke: lower + red),
)
#let mark-bottom = mm(m.headMarkTopMm) + pt(letter.headMarkPt)

#let page-decoration = context {
  if letter.watermark != none {
    place(center + horizon, rotate(-35deg, text(
      font: family("hei"), size: 120pt, fill: luma(225), tracking: 0.2em, letter.watermark,
    )))
  }
  if has-head and here().page() == 1 {
    place(top + center, dy: mm(m.headMarkTopMm), text(
      font: family("title"), weight: "bold", size: pt(letter.headMarkPt), fill: red, tracking: 0pt, letter.headMark,
    ))
    place(top + center, dy: mark-bottom + 4mm, double-line(2.5pt, 0.75pt))
    place(bottom + center, dy: -mm(m.footLineBottomMm), double-line(0.75pt, 2.5pt))
  }
}

#let page-number = context {
  let number = here().page()
  // 单页码居右空一字，双页码居左空一字；信函格式首页不显示页码
  if not (has-head and number == 1) {
    set text(font: family("song"), size: pt(m.pageNumberPt), tracking: 0pt)
    set par(first-line-indent: 0pt)
    let side = if calc.odd(number) { right } else { left }
    align(side, pad(x: pt(m.pageNumberPt), "— " + str(number) + " —"))
  }
}

#set page(
  paper: "a4",
  margin: (top: mm(m.marginTopMm), bottom: bottom-margin, left: mm(m.marginLeftMm), right: mm(m.marginRightMm)),
  background: page-decoration,
  footer: page-number,
  footer-descent: bottom-margin - mm(m.marginBottomMm - m.pageNumberDropMm),
)

#let plain(body) = { set par(first-line-indent: 0pt); body }
#let blank(lines) = v(lines * pt(m.linePitchPt), weak: false)

#let set-table(it) = {
  let size = pt(it.size)
  let columns = it.widths.map(width => width * 1fr)
  let form = it.head == none
  block(above: lead, below: lead, {
    set text(size: size, tracking: 0pt)
    set par(leading: 0.45em, spacing: 0.45em, justify: false, first-line-indent: 0pt)
    let heads = if form { () } else {
      (table.header(..it.head.map(name => table.cell(align: center + horizon, text(font: family("hei"), name)))),)
    }
    table(
      columns: columns,
      stroke: 0.5pt,
      inset: (x: 4pt, y: if form { 8pt } else { 4pt }),
      align: (column, row) => if column == 0 { center + horizon } else { left + horizon },
      ..heads,
      ..it.rows.flatten().map(content => table.cell(content)),
    )
  })
}

// an end is a last line of the paragraph: lines break so that it is never alone on a page, and the text before it may
// break where it likes
#let set-block(it, end: none) = {
  if it.type == "table" {
    set-table(it)
    end
  } else {
    let level = it.at("level", default: none)
    let face = if level == 1 { "hei" } else if level == 2 { "kai" } else { "body" }
    let body = text(font: family(face), it.text)
    if end != none { par(body + linebreak() + box(width: 100%, end)) }
    else if level != none { block(sticky: true, above: lead, below: lead, par(body)) }
    else { par(body) }
  }
}

#let set-title(lines) = plain(align(center, {
  set text(font: family("title"), weight: "bold", size: pt(m.titlePt), tracking: 0pt)
  set par(leading: pt(m.titlePitchPt - m.titlePt), justify: false)
  lines.join(linebreak())
}))

#if has-head {
  // the text begins below the double line
  v(mark-bottom + 4mm + 4.25pt + pt(m.bodyPt * 7 / 8) - mm(m.marginTopMm))
  if letter.documentNo != none { plain(align(right, letter.documentNo)) } else { blank(1) }
  blank(1)
}
#set-title(letter.title)
#if not has-head and letter.documentNo != none {
  v(lead / 2)
  plain(align(center, letter.documentNo))
}
#blank(1)
#if letter.recipient != none { plain(par(letter.recipient)) }
#let annex-line(line, sticky: false) = block(above: lead, below: lead, sticky: sticky, plain(pad(
  left: 2em, par(hanging-indent: if letter.annexLines.len() > 1 { 4.5em } else { 3em }, line),
)))
#let signed = block(breakable: false, width: 100%, {
  if letter.date != none {
    blank(if letter.sealed { 2 } else { 1 })
    plain({
      align(right, pad(right: letter.signatureIndent * pt(m.bodyPt), letter.signature))
      align(right, pad(right: letter.dateIndent * pt(m.bodyPt), letter.date))
    })
  }
  for note in letter.notes { plain(pad(left: 2em, par(justify: false, note))) }
})
// so many annexes that they would fill a page are a list of their own, which may break
#let few = letter.annexLines.len() <= 6
#let ending = {
  if few and letter.annexLines.len() > 0 {
    blank(1)
    for line in letter.annexLines { annex-line(line) }
  }
  signed
}
#let has-end = few and (letter.date != none or letter.annexLines.len() > 0) and letter.blocks.len() > 0
#for (index, it) in letter.blocks.enumerate() {
  set-block(it, end: if has-end and index == letter.blocks.len() - 1 { ending })
}
#if not has-end {
  if few { ending } else {
    blank(1)
    for (index, line) in letter.annexLines.enumerate() { annex-line(line, sticky: index >= letter.annexLines.len() - 2) }
    signed
  }
}

#for annex in letter.annexes {
  pagebreak()
  plain(text(font: family("hei"), annex.label))
  blank(1)
  set-title((annex.title,))
  blank(0.5)
  for it in annex.blocks { set-block(it) }
}

// 版记: at the very foot of the last page; of its lines the first and the last are thicker
#if letter.imprint != none {
  let small = pt(m.imprintPt)
  let rule(stroke) = line(length: 100%, stroke: stroke)
  let inside(body) = pad(x: small, y: 5pt, body)
  let copies = letter.imprint.copyTo
  let issued = letter.imprint.issued
  // floats to the foot of the page where the text ends, or of the next one where there is no room; its last line is the
  // lower edge of the type area, which 22 lines of text do not quite reach
  place(bottom, float: true, dy: bottom-margin - mm(m.marginBottomMm), clearance: lead, block(breakable: false, width: 100%, {
    set text(size: small, tracking: 0pt)
    set par(first-line-indent: 0pt, leading: 0.6em, spacing: 0pt, justify: false)
    set block(above: 0pt, below: 0pt)
    if issued != none { rule(1pt) }
    if copies != none { inside(par(hanging-indent: 3em, copies)) }
    if issued != none {
      if copies != none { rule(0.7pt) }
      inside(grid(columns: (1fr, auto), column-gutter: 1em, issued.organ, issued.date))
      rule(1pt)
    }
  }))
}
`

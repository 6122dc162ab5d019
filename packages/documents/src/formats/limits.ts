/** Bounds that keep a hostile file from taking the machine; generous for any real report. */
export const limits = {
  /** Bytes of a text, Markdown or HTML file. */
  textBytes: 8 * 1024 * 1024,
  /** Bytes of any other file. */
  fileBytes: 64 * 1024 * 1024,
  /** Lines of the flattened original. */
  lines: 200_000,
  /** Cells over all tables of a document, merged cells written out. */
  cells: 200_000,
  rowSpan: 500,
  columnSpan: 100,
  /** Columns of one table. */
  columns: 400,
  /** Tables inside tables. */
  tableDepth: 40,
} as const

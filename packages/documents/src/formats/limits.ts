/** Bounds that keep a hostile file from taking the machine; generous for any real report. */
export const limits = {
  /** Bytes of a text, Markdown or HTML file. */
  textBytes: 8 * 1024 * 1024,
  /** Bytes of any other file. */
  fileBytes: 64 * 1024 * 1024,
  /** Entries of an archive, bytes of one part unpacked, of all parts together, and how far a part may expand. */
  entries: 2000,
  partBytes: 64 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  expansion: 200,
  /** Elements inside each other in XML. */
  xmlDepth: 256,
  pages: 300,
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

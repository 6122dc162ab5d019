/** Limits of one multipart form, checked while it streams in: what is over them is never held in memory. */
export const uploadLimits = {
  /** Bytes of one file. */
  fileSize: 20 * 1024 * 1024,
  files: 50,
  fields: 60,
  fieldNameSize: 100,
  /** Bytes of one text field. */
  fieldSize: 64 * 1024,
  parts: 110,
  headerPairs: 100,
}

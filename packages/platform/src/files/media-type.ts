const startsWith = (bytes: Buffer, signature: string): boolean =>
  bytes.subarray(0, signature.length / 2).toString('hex') === signature

const OLE_COMPOUND = 'd0cf11e0a1b11ae1'

/**
 * The media type by the content, never by the name: what a browser is told must be what the bytes are. Unknown binary
 * content is `application/octet-stream`; text without a known mark-up is `text/plain`.
 */
export function mediaTypeOf(bytes: Buffer): string {
  if (startsWith(bytes, '255044462d')) return 'application/pdf'
  if (startsWith(bytes, '89504e470d0a1a0a')) return 'image/png'
  if (startsWith(bytes, 'ffd8ff')) return 'image/jpeg'
  if (startsWith(bytes, '504b0304')) return zipKind(bytes)
  if (startsWith(bytes, OLE_COMPOUND)) return oleKind(bytes)
  if (startsWith(bytes, '7b5c727466')) return 'application/rtf'
  return textKind(bytes)
}

/** Names inside a ZIP stand uncompressed in its directory at the end. */
function zipKind(bytes: Buffer): string {
  const directory = bytes.subarray(Math.max(0, bytes.length - 65_536)).toString('latin1')
  if (directory.includes('word/document.xml')) {
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  }
  if (directory.includes('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  if (directory.includes('OFD.xml')) return 'application/ofd'
  return 'application/zip'
}

/** Stream names of a compound file are UTF-16. */
function oleKind(bytes: Buffer): string {
  const has = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'))
  if (has('WordDocument')) return 'application/msword'
  if (has('Workbook') || has('Book')) return 'application/vnd.ms-excel'
  return 'application/octet-stream'
}

function textKind(bytes: Buffer): string {
  const head = bytes.subarray(0, 4096)
  if (head.includes(0)) return 'application/octet-stream'
  const text = head.toString('latin1').trimStart().toLowerCase()
  const isHtml = /^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<head|<body|<!--|<meta|<div|<table|<p[ >])/.test(text)
  return isHtml ? 'text/html' : 'text/plain'
}

/** What applicants and officers may attach, with the name people know the type by. */
export const attachmentTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG 图片',
  'image/jpeg': 'JPG 图片',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word（.docx）',
  'application/msword': 'Word（.doc）',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel（.xlsx）',
  'application/vnd.ms-excel': 'Excel（.xls）',
  'application/ofd': 'OFD',
}

export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024
export const MAX_ATTACHMENTS = 10

/** Why a file cannot be an attachment, in one sentence; null when it can. */
export function attachmentFault(fileName: string, bytes: Buffer): string | null {
  if (bytes.length === 0) return `文件“${fileName}”是空的，请重新选择`
  if (bytes.length > MAX_ATTACHMENT_BYTES) {
    const megabytes = Math.ceil(bytes.length / 1024 / 1024)
    return `文件“${fileName}”有 ${megabytes} MB，每个附件不能超过 ${MAX_ATTACHMENT_BYTES / 1024 / 1024} MB`
  }
  if (attachmentTypes[mediaTypeOf(bytes)] === undefined) {
    return `文件“${fileName}”不是可以上传的类型。可以上传：${Object.values(attachmentTypes).join('、')}`
  }
  return null
}

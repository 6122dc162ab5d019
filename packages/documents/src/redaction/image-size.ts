/** Width and height that a PNG, GIF or JPEG states in its head, before anything is unpacked; null for other files. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) {
    return { width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (bytes.length > 10 && view.getUint32(0) === 0x47494638) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return jpegSize(view)
  return null
}

function jpegSize(view: DataView): { width: number; height: number } | null {
  let offset = 2
  while (offset + 9 < view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return null
    const marker = view.getUint8(offset + 1)
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (frame) return { height: view.getUint16(offset + 5), width: view.getUint16(offset + 7) }
    const length = view.getUint16(offset + 2)
    if (length < 2) return null
    offset += 2 + length
  }
  return null
}

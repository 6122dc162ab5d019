/** Properties that a PDF writer sets about itself and not about people. */
const harmless = new Set(['PDFFormatVersion', 'Language', 'EncryptFilterName', 'Creator', 'Producer'])

/** Parts of a PDF besides its pages that can carry what people do not see, named in Chinese; empty for a plain one. */
export async function pdfParts(bytes: Uint8Array): Promise<string[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 })
  try {
    const document = await task.promise
    const parts: string[] = []
    const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> }
    const said = Object.entries(info).filter(
      ([name, value]) => !harmless.has(name) && typeof value === 'string' && value !== '',
    )
    if (said.length > 0) parts.push(`文件属性（${said.map(([name]) => name).join('、')}）`)
    if ((await document.getAttachments()) !== null) parts.push('附件')
    if ((await document.getJSActions()) !== null) parts.push('脚本')
    if ((await document.getOutline()) !== null) parts.push('书签')
    if ((await document.getFieldObjects()) !== null) parts.push('表单')
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      if ((await page.getAnnotations()).length > 0) {
        parts.push(`批注（第 ${number} 页）`)
        break
      }
    }
    return parts
  } finally {
    await task.destroy()
  }
}

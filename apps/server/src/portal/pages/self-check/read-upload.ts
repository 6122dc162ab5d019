import type { Multipart } from '@fastify/multipart'
import { cleanFileName } from '@gongkai/platform/files'
import type { FastifyRequest } from 'fastify'
import { tokenField } from '../../form-token.ts'

/** Bytes of a report that anybody may have checked; real ones have far less. */
export const MAX_SELF_CHECK_BYTES = 10 * 1024 * 1024

/** The sent form: its token, and the file or the sentence that says what to do. */
export interface SentReport {
  token: string | undefined
  file: { ok: true; fileName: string; bytes: Buffer } | { ok: false; sentence: string }
}

const nothingChosen = '还没有选择文件。请先选择一份年度报告，再按“开始核对”。'

/** Reads the form into memory and nowhere else; what is over the limit is let go while it streams in. */
export async function readUpload(request: FastifyRequest): Promise<SentReport> {
  const sent: SentReport = { token: undefined, file: { ok: false, sentence: nothingChosen } }
  if (!request.isMultipart()) return sent
  let files = 0
  const options = { limits: { files: 2, fileSize: MAX_SELF_CHECK_BYTES + 1 }, throwFileSizeLimit: false }
  for await (const part of request.parts(options) as AsyncIterable<Multipart>) {
    if (part.type === 'field') {
      if (part.fieldname === tokenField && typeof part.value === 'string') sent.token = part.value
      continue
    }
    const bytes = await part.toBuffer()
    if (part.filename === '' && bytes.length === 0) continue
    files++
    sent.file = takenFile(cleanFileName(part.filename), bytes)
  }
  if (files > 1) {
    const sentence = '一次只能核对一份报告，没有核对。请只选一份；要核对许多份，请使用工作台的“报告核对”。'
    sent.file = { ok: false, sentence }
  }
  return sent
}

function takenFile(fileName: string, bytes: Buffer): SentReport['file'] {
  if (bytes.length === 0) {
    return { ok: false, sentence: `文件“${fileName}”是空的，没有可以核对的内容。请检查文件后重新选择。` }
  }
  if (bytes.length > MAX_SELF_CHECK_BYTES) {
    const megabytes = MAX_SELF_CHECK_BYTES / 1024 / 1024
    return {
      ok: false,
      sentence: `文件“${fileName}”超过 ${megabytes} MB，没有核对。请去掉其中的图片，或者换用网页、文本格式。`,
    }
  }
  return { ok: true, fileName, bytes }
}

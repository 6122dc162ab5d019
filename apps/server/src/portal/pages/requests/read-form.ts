import type { Multipart, MultipartFile } from '@fastify/multipart'
import { attachmentFault, cleanFileName, MAX_ATTACHMENT_BYTES } from '@gongkai/platform/files'
import type { FastifyRequest } from 'fastify'

/** A form as it was sent: texts by name (repeated names in order), and the files that came with it. */
export interface SentForm {
  texts: ReadonlyMap<string, readonly string[]>
  files: SentFile[]
}

/** A file with the sentence that says why it cannot be taken, or with its bytes. */
export type SentFile = { fileName: string; bytes: Buffer; fault: null } | { fileName: string; fault: string }

/** All files of one form together: more is not held in memory. */
const MAX_FORM_BYTES = 60 * 1024 * 1024

/** Reads a form with or without files. A file that cannot be taken does not hinder the rest of the form. */
export async function readForm(request: FastifyRequest): Promise<SentForm> {
  const texts = new Map<string, string[]>()
  const add = (name: string, value: string): void => {
    const values = texts.get(name)
    if (values === undefined) texts.set(name, [value])
    else values.push(value)
  }
  if (!request.isMultipart()) {
    for (const [name, value] of Object.entries((request.body ?? {}) as Record<string, unknown>)) {
      for (const one of [value].flat()) if (typeof one === 'string') add(name, one)
    }
    return { texts, files: [] }
  }
  const files: SentFile[] = []
  let room = MAX_FORM_BYTES
  // A file over the limit is cut there and told; without this the whole form would be refused.
  const options = { limits: { files: 50, fileSize: MAX_ATTACHMENT_BYTES + 1 }, throwFileSizeLimit: false }
  for await (const part of request.parts(options) as AsyncIterable<Multipart>) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') add(part.fieldname, part.value)
      continue
    }
    const file = await readFile(part, room)
    if (file === null) continue
    files.push(file)
    if (file.fault === null) room -= file.bytes.length
  }
  return { texts, files }
}

/** One file of the form; null for the empty part that a browser sends when no file was chosen. */
async function readFile(part: MultipartFile, room: number): Promise<SentFile | null> {
  const chunks: Buffer[] = []
  let size = 0
  // Read to the end even when it is too large: the parts after it are still wanted.
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= room) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size === 0 && part.filename === '') return null
  const fileName = cleanFileName(part.filename)
  if (size > MAX_ATTACHMENT_BYTES) {
    return { fileName, fault: `文件“${fileName}”超过 ${MAX_ATTACHMENT_BYTES / 1024 / 1024} MB，请压缩或者拆分后再选` }
  }
  if (size > room)
    return { fileName, fault: `附件加起来超过 ${MAX_FORM_BYTES / 1024 / 1024} MB，没有收下“${fileName}”` }
  const bytes = Buffer.concat(chunks)
  const fault = attachmentFault(fileName, bytes)
  return fault === null ? { fileName, bytes, fault } : { fileName, fault }
}

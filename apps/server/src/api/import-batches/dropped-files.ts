import type { Multipart } from '@fastify/multipart'
import type { DroppedFile } from '@gongkai/platform/actions/import-batches'
import type { FastifyRequest } from 'fastify'

/** One dropped file may be an archive of hundreds of reports. */
export const MAX_DROPPED_BYTES = 128 * 1024 * 1024

const limits = { fileSize: MAX_DROPPED_BYTES, files: 50, fields: 1 }

/**
 * The files of a form. A browser sends the name of a file without its folders; the field `paths`, sent before the
 * files, holds them as a JSON list in the order of the files.
 */
export async function droppedFiles(request: FastifyRequest): Promise<DroppedFile[]> {
  const files: DroppedFile[] = []
  let paths: string[] = []
  for await (const part of request.parts({ limits }) as AsyncIterable<Multipart>) {
    if (part.type === 'field') {
      if (part.fieldname === 'paths') paths = pathsOf(part.value)
      continue
    }
    const bytes = await part.toBuffer()
    files.push({ path: paths[files.length] ?? part.filename, bytes })
  }
  return files
}

function pathsOf(value: unknown): string[] {
  try {
    const read: unknown = JSON.parse(String(value))
    return Array.isArray(read) ? read.map(String) : []
  } catch {
    return []
  }
}

import type { FileRecord } from '@gongkai/platform/files'
import type { FastifyReply } from 'fastify'

export function presentAttachment({ id, fileName, size, mediaType }: FileRecord, href: string) {
  return { id, fileName, size, mediaType, href }
}

/**
 * Sends a file for keeping, never for showing inside this site: what a stranger handed in must not run here.
 * The name is given as RFC 6266 says, so that Chinese names arrive.
 */
export function sendAttachment(
  reply: FastifyReply,
  file: { fileName: string; mediaType: string; bytes: Buffer },
): FastifyReply {
  return reply
    .type(file.mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'no-store')
    .send(file.bytes)
}

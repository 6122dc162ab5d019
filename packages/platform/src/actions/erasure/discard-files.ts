import type { Platform } from '../../platform.ts'

/**
 * Removes sealed bytes that nobody refers to any more, by the hash of their content. After the transaction that gave
 * them up: a transaction that fails must not have lost a file. The same content of somebody else stays.
 */
export async function discardFiles(platform: Platform, { contents }: { contents: string[] }): Promise<void> {
  const { kysely } = platform.database
  for (const hex of contents) {
    const sha256 = Buffer.from(hex, 'hex')
    const owned = await kysely.selectFrom('file').select('id').where('sha256', '=', sha256).executeTakeFirst()
    const printed = await kysely
      .selectFrom('letter_file')
      .select('letter_id')
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (owned === undefined && printed === undefined) await platform.files.remove(sha256, 'sealed')
  }
}

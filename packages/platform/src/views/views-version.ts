import type { Platform } from '../platform.ts'

/**
 * The version of the views that this program makes. Raise it when rows made by the program before it are no longer
 * right (a new column, another way to judge): installations then make theirs again when they start.
 */
export const viewsVersion = 1

/** Whether the rows were made by this version or a newer one. */
export async function areViewsCurrent({ database }: Platform): Promise<boolean> {
  const { version } = await database.kysely.selectFrom('view_version').select('version').executeTakeFirstOrThrow()
  return version >= viewsVersion
}

/** Notes that every row has been made by this version. */
export async function viewsAreCurrent({ database, now }: Platform): Promise<void> {
  await database.kysely
    .updateTable('view_version')
    .set({ version: viewsVersion, made_at: now(), target_version: null, step: 0, after_stream: null, done: 0 })
    .where('version', '<', viewsVersion)
    .execute()
}

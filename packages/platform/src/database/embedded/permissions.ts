import { chmodSync, lchownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Everybody may read every file below and enter every folder; what the owner may execute everybody may. */
export function makeReadableByAll(path: string): void {
  visit(path, (entry) => {
    const { mode } = lstatSync(entry)
    chmodSync(entry, (mode & 0o7777) | 0o444 | (mode & 0o100 ? 0o111 : 0))
  })
}

/** Gives the folder and everything below to the account; links are changed themselves, never what they point at. */
export function giveTo(path: string, account: { uid: number; gid: number }): void {
  visit(path, (entry) => lchownSync(entry, account.uid, account.gid), true)
}

function visit(path: string, act: (entry: string) => void, links = false): void {
  const entry = lstatSync(path)
  if (links || !entry.isSymbolicLink()) act(path)
  if (entry.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name), act, links)
}

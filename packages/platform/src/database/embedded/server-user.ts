import { readFileSync, statSync } from 'node:fs'

/** The account that runs the server. */
export interface ServerUser {
  name: string
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root, so a root process starts it under another account: the owner of an existing
 * cluster, an account named `gongkai` if the machine has one, otherwise `nobody`. The account must be listed in
 * /etc/passwd: initdb refuses bare numbers.
 *
 * @returns null when this process is not root and the server simply runs as ourselves
 */
export function serverUser(clusterFolder: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid = '', gid = '']) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })?.uid
  return (
    accounts.find((account) => owner !== undefined && owner !== 0 && account.uid === owner) ??
    accounts.find((account) => account.name === 'gongkai') ??
    accounts.find((account) => account.name === 'nobody') ?? { name: 'nobody', uid: 65534, gid: 65534 }
  )
}

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DatabaseConnection } from '../connection.ts'
import { credentialsFile } from './cluster.ts'
import { isListening, isServerOf, readPostmasterFile } from './postmaster.ts'
import { socketFolder } from './start-embedded-server.ts'

/** The server of a data folder that somebody else runs: usable beside them, and not ours to stop. */
export interface RunningServer {
  connection: DatabaseConnection
  /** Gives back what the address of the socket needs. */
  close: () => void
}

/** Finds the server that runs for a data folder, for a tool that works beside the platform; null when none does. */
export async function runningServer(dataFolder: string): Promise<RunningServer | null> {
  const folder = join(resolve(dataFolder), 'postgres')
  const file = readPostmasterFile(folder)
  if (file === null || !isServerOf(folder, file.pid)) return null
  const socket = process.platform === 'linux' ? socketFolder(folder) : null
  const host = socket?.path ?? '127.0.0.1'
  const close = () => socket?.close()
  if (!(await isListening(host, file.port))) {
    close()
    return null
  }
  const { application } = JSON.parse(readFileSync(join(folder, credentialsFile), 'utf8')) as { application: string }
  return { connection: { host, port: file.port, user: 'gongkai', password: application, database: 'gongkai' }, close }
}

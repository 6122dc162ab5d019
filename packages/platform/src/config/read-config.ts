import { resolve } from 'node:path'
import { type EncryptionKeys, parseEncryptionKeys } from '../encryption/index.ts'
import { type NoticeSettings, readNoticeSettings } from '../notices/notice-settings.ts'

/** The settings of an installation, read once from the environment. */
export interface Config {
  host: string
  port: number
  /** Folder of the embedded database, uploaded files and the encryption key. */
  dataFolder: string
  /** Address of a PostgreSQL server to use instead of the embedded one. */
  databaseUrl: string | null
  /** Whether a first start makes the demonstration region. */
  demonstration: boolean
  /** Keys from the environment; null: the key file in the data folder is used and made on the first start. */
  encryptionKeys: EncryptionKeys | null
  keyFile: string
  filesFolder: string
  /** Folder with the fonts that PDF letters are set in; null: the house's own. */
  fontsFolder: string | null
  /** How notices leave the house. */
  notices: NoticeSettings
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; reasons: string[] }

/** Reads one setting: the value, or the sentence that says what is wrong with it. */
type Setting<Value> = { value: Value } | { reason: string }

/**
 * Reads every setting from the environment, in this one place, and refuses with one sentence for each bad key.
 * Relative folders are resolved against `workingFolder`. Unknown keys are left alone; empty ones count as not given.
 */
export function readConfig(environment: Record<string, string | undefined>, workingFolder: string): ConfigResult {
  const given = (key: string): string | null => environment[key]?.trim() || null
  const settings = {
    port: readPort(given('PORT')),
    host: readHost(given('HOST')),
    databaseUrl: readDatabaseUrl(given('DATABASE_URL')),
    demonstration: readDemonstration(given('GONGKAI_DEMO')),
    encryptionKeys: readKeys(given('GONGKAI_SECRET')),
    notices: readNoticeSettings(given),
  }
  const reasons = Object.values(settings).flatMap((setting) => ('reason' in setting ? [setting.reason] : []))
  const { port, host, databaseUrl, demonstration, encryptionKeys, notices } = settings
  if (
    'reason' in port ||
    'reason' in host ||
    'reason' in databaseUrl ||
    'reason' in demonstration ||
    'reason' in encryptionKeys ||
    'reason' in notices
  ) {
    return { ok: false, reasons }
  }
  const dataFolder = resolve(workingFolder, given('GONGKAI_DATA') ?? 'data')
  return {
    ok: true,
    config: {
      host: host.value,
      port: port.value,
      dataFolder,
      databaseUrl: databaseUrl.value,
      demonstration: demonstration.value,
      encryptionKeys: encryptionKeys.value,
      keyFile: resolve(dataFolder, 'secret', 'encryption.key'),
      filesFolder: resolve(dataFolder, 'files'),
      fontsFolder: readFolder(given('GONGKAI_FONTS'), workingFolder),
      notices: notices.value,
    },
  }
}

const readFolder = (text: string | null, workingFolder: string): string | null =>
  text === null ? null : resolve(workingFolder, text)

function readPort(text: string | null): Setting<number> {
  if (text === null) return { value: 8080 }
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? { value: port } : { reason: `PORT 应为 0 到 65535 的整数，现在是“${text}”` }
}

function readHost(text: string | null): Setting<string> {
  if (text === null) return { value: '127.0.0.1' }
  return /^[A-Za-z0-9.:_-]+$/.test(text)
    ? { value: text }
    : { reason: `HOST 应为要监听的地址，例如 127.0.0.1 或 0.0.0.0，现在是“${text}”` }
}

function readDatabaseUrl(text: string | null): Setting<string | null> {
  if (text === null) return { value: null }
  // Not `new URL`: an address over a unix socket has no host. The value may carry a password: it is never repeated.
  return /^postgres(ql)?:\/\/\S+$/.test(text)
    ? { value: text }
    : { reason: 'DATABASE_URL 应为 postgres://用户:密码@主机:端口/数据库 的形式；不使用外部数据库时请不要设置它' }
}

function readDemonstration(text: string | null): Setting<boolean> {
  if (text === null || text === '1') return { value: true }
  return text === '0'
    ? { value: false }
    : { reason: `GONGKAI_DEMO 应为 0（空白启动）或 1（带演示数据），现在是“${text}”` }
}

function readKeys(text: string | null): Setting<EncryptionKeys | null> {
  if (text === null) return { value: null }
  const keys = parseEncryptionKeys(text)
  return keys === null
    ? { reason: 'GONGKAI_SECRET 应为 64 位十六进制密钥，轮换时写作“1:旧密钥 2:新密钥”，以空格分隔' }
    : { value: keys }
}

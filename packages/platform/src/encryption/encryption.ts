import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** The keys of an installation: 32 bytes each, by a one-byte id. New values are sealed with `current`. */
export interface EncryptionKeys {
  current: number
  keys: ReadonlyMap<number, Buffer>
}

/** The cell a sealed value belongs to. It is authenticated with the value: a value moved elsewhere does not open. */
export interface CellAddress {
  table: string
  column: string
  rowId: string
}

export interface Encryption {
  /** Seals a text for one cell. */
  seal: (text: string, address: CellAddress) => Buffer
  /** Opens a sealed text. Throws when key, address or bytes do not fit: that is damage, not an expected refusal. */
  open: (sealed: Buffer, address: CellAddress) => string
  /** The same for bytes, e.g. the scan of an identity card. */
  sealBytes: (bytes: Buffer, address: CellAddress) => Buffer
  openBytes: (sealed: Buffer, address: CellAddress) => Buffer
  /**
   * A keyed hash (HMAC-SHA-256) of a text for one purpose: equal texts have equal hashes, and without the key of the
   * installation nobody can try texts. Made with the oldest key that is loaded, so that a new one does not change it.
   */
  keyedHash: (text: string, purpose: string) => Buffer
  /** The id of the key a value was sealed with, for rotation. */
  keyIdOf: (sealed: Buffer) => number
  currentKeyId: number
}

const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEADER_BYTES = 1 + NONCE_BYTES

/** AES-256-GCM. Layout of a sealed value: key id (1 byte), nonce (12), ciphertext, tag (16). */
export function createEncryption({ current, keys }: EncryptionKeys): Encryption {
  for (const [id, key] of keys) {
    if (!Number.isInteger(id) || id < 1 || id > 255) throw new RangeError(`key id ${id} is not in 1..255`)
    if (key.length !== 32) throw new RangeError(`key ${id} has ${key.length} bytes instead of 32`)
  }
  const keyOf = (id: number): Buffer => {
    const key = keys.get(id)
    if (key === undefined) throw new Error(`the encryption key with id ${id} is not loaded`)
    return key
  }
  const authenticated = ({ table, column, rowId }: CellAddress): Buffer =>
    Buffer.from(`${table}\u0000${column}\u0000${rowId}`)
  const currentKey = keyOf(current)

  const sealBytes = (bytes: Buffer, address: CellAddress): Buffer => {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', currentKey, nonce, { authTagLength: TAG_BYTES })
    cipher.setAAD(authenticated(address))
    const body = cipher.update(bytes)
    return Buffer.concat([Buffer.of(current), nonce, body, cipher.final(), cipher.getAuthTag()])
  }
  const openBytes = (sealed: Buffer, address: CellAddress): Buffer => {
    if (sealed.length < HEADER_BYTES + TAG_BYTES) throw new Error('a sealed value is too short to be whole')
    const nonce = sealed.subarray(1, HEADER_BYTES)
    const body = sealed.subarray(HEADER_BYTES, sealed.length - TAG_BYTES)
    const cipher = createDecipheriv('aes-256-gcm', keyOf(sealed[0] ?? 0), nonce, { authTagLength: TAG_BYTES })
    cipher.setAAD(authenticated(address))
    cipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
    return Buffer.concat([cipher.update(body), cipher.final()])
  }

  const oldestKey = keyOf(Math.min(...keys.keys()))

  return {
    currentKeyId: current,
    keyedHash: (text, purpose) =>
      createHmac('sha256', createHmac('sha256', oldestKey).update(`gongkai keyed hash ${purpose}`).digest())
        .update(text)
        .digest(),
    keyIdOf: (sealed) => sealed[0] ?? 0,
    sealBytes,
    openBytes,
    seal: (text, address) => sealBytes(Buffer.from(text, 'utf8'), address),
    open: (sealed, address) => openBytes(sealed, address).toString('utf8'),
  }
}

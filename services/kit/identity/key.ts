import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hkdfSync } from 'node:crypto'
import { dirname } from 'node:path'
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose'

/** The hub's own key: signs local tokens, and keys the hashes that stand for personal data. */
export interface HubKey {
  readonly sign: CryptoKey
  readonly verify: CryptoKey
  /** 32 bytes; the same for every process that shares the key file. */
  readonly personal: Uint8Array
}

/** Reads the key file, or makes it at first start (readable by its owner only). */
export const loadHubKey = async (file: string): Promise<HubKey> => {
  if (!existsSync(file)) await createKeyFile(file)
  const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK
  const { d, ...open } = jwk
  if (!d)
    throw new Error(`${file} holds no private key; move it away and start again to make a new one`)
  return {
    sign: await asKey(jwk),
    verify: await asKey(open),
    personal: new Uint8Array(
      hkdfSync('sha256', Buffer.from(d, 'base64url'), '', 'hub personal data', 32),
    ),
  }
}

const asKey = async (jwk: JWK): Promise<CryptoKey> => {
  const key = await importJWK(jwk, 'EdDSA')
  if (key instanceof Uint8Array) throw new Error('the hub key must be an Ed25519 key')
  return key
}

const createKeyFile = async (file: string): Promise<void> => {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // Whole before it has its name, so that of processes that start together one makes the key and the others read it.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}

import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hkdfSync } from 'node:crypto'
import { dirname } from 'node:path'
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose'

/** The hub's own key: it signs tokens and keys the hashes of personal data. */
export interface HubKey {
  readonly sign: CryptoKey
  readonly verify: CryptoKey
  /** The key for hashes of personal data, 32 bytes; equal in all processes that share the key file. */
  readonly personal: Uint8Array
  /** The secret with which the hub's own processes call each other's subgraphs; equal in all that share the key file. */
  readonly caller: string
}

/** Reads the key file; creates it at the first start, readable by its owner only. */
export const loadHubKey = async (file: string): Promise<HubKey> => {
  if (!existsSync(file)) await createKeyFile(file)
  const jwk: JWK = JSON.parse(readFileSync(file, 'utf8'))
  const { d, ...publicJwk } = jwk
  if (!d)
    throw new Error(
      `${file} contains no private key; move it away and start again to create a new one`,
    )
  return {
    sign: await importKey(jwk),
    verify: await importKey(publicJwk),
    personal: derive(d, 'hub personal data'),
    caller: Buffer.from(derive(d, 'hub subgraph calls')).toString('base64url'),
  }
}

/** A key of 32 bytes for one purpose. */
const derive = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', purpose, 32))

const importKey = async (jwk: JWK): Promise<CryptoKey> => {
  const key = await importJWK(jwk, 'EdDSA')
  if (key instanceof Uint8Array) throw new Error('the hub key must be an Ed25519 key')
  return key
}

const createKeyFile = async (file: string): Promise<void> => {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // The link makes the complete file appear at once, so that of processes that start together only one creates the key.
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

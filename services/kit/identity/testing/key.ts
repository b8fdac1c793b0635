import { randomBytes } from 'node:crypto'
import { generateKeyPair } from 'jose'
import type { HubKey } from '../key.ts'

const { privateKey, publicKey } = await generateKeyPair('EdDSA')

/** A key of a hub without a file. */
export const testKey: HubKey = {
  sign: privateKey,
  verify: publicKey,
  personal: randomBytes(32),
  caller: randomBytes(32).toString('base64url'),
}

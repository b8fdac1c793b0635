import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Store } from '../../kit/store/index.ts'

const cipher = 'aes-256-gcm'
const keyOf = (store: Store): Uint8Array => store.keyFor('webhook secrets')

/** Makes a signing secret in the format of the Standard Webhooks specification. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** Encrypts a secret for the database. Only the same hub key and webhook id decrypt it. */
export const encryptSecret = (store: Store, webhookId: string, secret: string): string => {
  const nonce = randomBytes(12)
  const encryption = createCipheriv(cipher, keyOf(store), nonce).setAAD(Buffer.from(webhookId))
  const encrypted = Buffer.concat([encryption.update(secret, 'utf8'), encryption.final()])
  return Buffer.concat([nonce, encryption.getAuthTag(), encrypted]).toString('base64url')
}

/** Decrypts a secret of `encryptSecret`. Throws if the key or the webhook id differs. */
export const decryptSecret = (store: Store, webhookId: string, encrypted: string): string => {
  const bytes = Buffer.from(encrypted, 'base64url')
  const nonce = bytes.subarray(0, 12)
  const decryption = createDecipheriv(cipher, keyOf(store), nonce, { authTagLength: 16 })
    .setAAD(Buffer.from(webhookId))
    .setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decryption.update(bytes.subarray(28)), decryption.final()]).toString('utf8')
}

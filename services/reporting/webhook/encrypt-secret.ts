import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Store } from '../../kit/store/index.ts'

const cipher = 'aes-256-gcm'
const keyOf = (store: Store): Uint8Array => store.keyFor('webhook secrets')

/** A new signing secret as the Standard Webhooks specification writes it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** Encrypts a secret for the database. It opens only for the same hub key and the same webhook. */
export const encryptSecret = (store: Store, webhookId: string, secret: string): string => {
  const nonce = randomBytes(12)
  const box = createCipheriv(cipher, keyOf(store), nonce).setAAD(Buffer.from(webhookId))
  const sealed = Buffer.concat([box.update(secret, 'utf8'), box.final()])
  return Buffer.concat([nonce, box.getAuthTag(), sealed]).toString('base64url')
}

/** Opens what `seal` closed. Throws when the key or the webhook is another. */
export const decryptSecret = (store: Store, webhookId: string, sealed: string): string => {
  const bytes = Buffer.from(sealed, 'base64url')
  const box = createDecipheriv(cipher, keyOf(store), bytes.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(webhookId))
    .setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([box.update(bytes.subarray(28)), box.final()]).toString('utf8')
}

import type { Log, Store } from '../../kit/store/index.ts'
import { FeedHead } from '../feed/feed-head.ts'
import type { FeedRow } from '../feed/feed-row.ts'
import { deliveryId } from './delivery.ts'
import { decryptSecret } from './encrypt-secret.ts'
import { type DeliveryOutcome, postMessage, type PostOptions } from './post-message.ts'
import { signatureHeaders } from './signature-headers.ts'
import { messageOf } from './webhook-message.ts'
import type { Webhook } from './webhook.ts'

export interface AttemptOptions extends PostOptions {
  readonly now: Date
  /** The real time, for the signature. */
  readonly sentAt: Date
  readonly logOf: (service: string) => Log
}

/** Builds, signs and posts the message of one change. */
export const attemptDelivery = async (
  store: Store,
  webhook: Webhook,
  row: FeedRow,
  options: AttemptOptions,
): Promise<DeliveryOutcome> => {
  const secrets = signingSecrets(store, webhook, options.now)
  if (!secrets) return undecryptable
  const { hubId } = await store.read.findOneByOrFail(FeedHead, { id: 1 })
  const body = await messageOf(webhook, row, { hubId, logOf: options.logOf })
  const id = deliveryId(webhook.id, row.position)
  const headers = signatureHeaders(id, body, secrets, options.sentAt)
  return postMessage({ url: webhook.url, headers, body }, options)
}

const undecryptable: DeliveryOutcome = {
  isAccepted: false,
  status: null,
  error: 'the secret does not open with this hub key; rotate it',
}

/** The current secret, and the previous one while both sign; undefined if the current one cannot be decrypted. */
const signingSecrets = (
  store: Store,
  { id, secret, previousSecret, previousUntil }: Webhook,
  now: Date,
): readonly string[] | undefined => {
  const current = tryDecrypt(store, id, secret)
  const isOverlap = previousSecret !== null && previousUntil !== null && previousUntil > now
  const previous = isOverlap ? tryDecrypt(store, id, previousSecret) : undefined
  return current === undefined ? undefined : [current, ...(previous ? [previous] : [])]
}

const tryDecrypt = (store: Store, id: string, encrypted: string): string | undefined => {
  try {
    return decryptSecret(store, id, encrypted)
  } catch {
    // Encrypted with another key, or altered: the delivery gets an error that people see.
    return undefined
  }
}

import type { Store } from '../../kit/store/index.ts'
import { FeedHead, type FeedRow } from '../feed/feed-row.ts'
import { deliveryId } from './delivery.ts'
import { messageOf } from './event.ts'
import { decryptSecret } from './encrypt-secret.ts'
import { type DeliveryOutcome, send, type SendOptions } from './send.ts'
import { signed } from './sign.ts'
import type { Webhook } from './webhook.ts'

/** Writes, signs and posts the message of one change. */
export const attempt = async (
  store: Store,
  webhook: Webhook,
  row: FeedRow,
  options: SendOptions & { readonly now: Date; readonly acknowledgedAt: Date },
): Promise<DeliveryOutcome> => {
  const secrets = secretsOf(store, webhook, options.now)
  if (!secrets) return locked
  const { hubId } = await store.read.findOneByOrFail(FeedHead, { id: 1 })
  const body = messageOf(webhook, row, hubId)
  const headers = signed(
    deliveryId(webhook.id, row.position),
    body,
    secrets,
    options.acknowledgedAt,
  )
  return send({ url: webhook.url, headers, body }, options)
}

const locked: DeliveryOutcome = {
  isTaken: false,
  status: null,
  error: 'the secret does not open with this hub key; rotate it',
}

/** The secrets to sign with; undefined when the present one does not open. */
const secretsOf = (
  store: Store,
  { id, secret, previousSecret, previousUntil }: Webhook,
  now: Date,
): readonly string[] | undefined => {
  const present = opened(store, id, secret)
  const isOverlap = previousSecret !== null && previousUntil !== null && previousUntil > now
  const previous = isOverlap ? opened(store, id, previousSecret) : undefined
  return present === undefined ? undefined : [present, ...(previous ? [previous] : [])]
}

const opened = (store: Store, id: string, sealed: string): string | undefined => {
  try {
    return decryptSecret(store, id, sealed)
  } catch {
    // Sealed with another key, or altered: people see it at the delivery.
    return undefined
  }
}

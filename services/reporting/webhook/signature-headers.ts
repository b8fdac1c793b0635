import { Webhook as Signer } from 'standardwebhooks'

/**
 * The headers with which a receiver verifies the origin and the age of a message (https://www.standardwebhooks.com).
 * @param secrets `whsec_…`; each signs, so that a receiver can change from one to the next
 */
export const signatureHeaders = (
  id: string,
  body: string,
  secrets: readonly string[],
  sentAt: Date,
): Readonly<Record<string, string>> => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
  'webhook-signature': secrets.map((secret) => new Signer(secret).sign(id, sentAt, body)).join(' '),
})

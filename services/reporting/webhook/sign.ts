import { createHmac } from 'node:crypto'

/**
 * The headers by which a receiver knows that a message is the hub's, and fresh (https://www.standardwebhooks.com).
 * @param secrets `whsec_…`; each signs, so that a receiver can change from one to the next
 */
export const signed = (
  id: string,
  body: string,
  secrets: readonly string[],
  now: Date,
): Readonly<Record<string, string>> => {
  const timestamp = Math.floor(now.getTime() / 1000)
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
    const hmac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`)
    return `v1,${hmac.digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  }
}

import * as z from 'zod'
import type { Announcement } from './bus.ts'

const position = z.number().int().nonnegative()

const shape = z.object({
  service: z.string(),
  seq: position,
  from: position,
  tags: z.array(z.string()).readonly(),
})

/**
 * Encodes an announcement as a message. If its tags exceed the limit, they are left out, and receivers read the log.
 * @param limit the most bytes of a message
 */
export const encodeAnnouncement = (announcement: Announcement, limit: number): Uint8Array => {
  const { service, seq, from = seq - 1, tags } = announcement
  const message = Buffer.from(JSON.stringify({ service, seq, from, tags }))
  return message.length <= limit ? message : encodeAnnouncement(withoutTags(service, seq), limit)
}

/** An announcement of changes up to a position with unknown tags. */
export const withoutTags = (service: string, seq: number): Announcement => ({
  service,
  seq,
  from: seq,
  tags: [],
})

/** Decodes a message. Throws if it is no announcement, since others may use the same servers. */
export const decodeAnnouncement = (message: Uint8Array): Announcement =>
  shape.parse(JSON.parse(Buffer.from(message).toString('utf8')))

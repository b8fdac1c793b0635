import { z } from 'zod'
import type { Announcement } from './bus.ts'

const position = z.number().int().nonnegative()

const shape = z.object({
  service: z.string(),
  seq: position,
  from: position,
  tags: z.array(z.string()).readonly(),
})

/**
 * An announcement as a message. One that names more than a message can hold names nothing, and whoever hears it
 * reads the log.
 * @param limit the most bytes of a message
 */
export const encode = (announcement: Announcement, limit: number): Uint8Array => {
  const { service, seq, from = seq - 1, tags } = announcement
  const message = Buffer.from(JSON.stringify({ service, seq, from, tags }))
  return message.length <= limit ? message : encode(unnamedAnnouncement(service, seq), limit)
}

/** Says that there are changes up to a number, without saying what they touched. */
export const unnamedAnnouncement = (service: string, seq: number): Announcement => ({
  service,
  seq,
  from: seq,
  tags: [],
})

/** Throws when the message is no announcement: others may use the same NATS. */
export const decode = (message: Uint8Array): Announcement =>
  shape.parse(JSON.parse(Buffer.from(message).toString('utf8')))

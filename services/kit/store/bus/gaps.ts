import type { Announcement } from './bus.ts'

/** The changes of a service that nobody has spoken of, by number: after the first, up to the second. */
export interface Gap {
  readonly after: number
  readonly until: number
}

/** Remembers how far each service has been heard, and tells what an announcement has skipped. */
export const gapFinder = (): ((announcement: Announcement) => Gap | undefined) => {
  const heard = new Map<string, number>()
  return ({ service, seq, from = seq - 1 }) => {
    // Who is heard for the first time has skipped nothing, unless it speaks of no change at all.
    const known = heard.get(service) ?? Math.min(from, seq - 1)
    heard.set(service, Math.max(known, seq))
    return from > known ? { after: known, until: from } : undefined
  }
}

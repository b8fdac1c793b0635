import type { Announcement } from './bus.ts'

/** The positions of a service that were not announced: after the first, up to the second. */
interface Gap {
  readonly after: number
  readonly until: number
}

/** Makes a function that tracks the announced position of each service and returns the gap before an announcement. */
export const gapFinder = (): ((announcement: Announcement) => Gap | undefined) => {
  const positions = new Map<string, number>()
  return ({ service, seq, from = seq - 1 }) => {
    // The first announcement of a service shows a gap only if its tags are unknown.
    const known = positions.get(service) ?? Math.min(from, seq - 1)
    positions.set(service, Math.max(known, seq))
    return from > known ? { after: known, until: from } : undefined
  }
}

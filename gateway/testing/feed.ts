import type { FeedEntry, FeedSource } from '../../services/kit/store/index.ts'

export interface TestFeed extends FeedSource {
  /** Appends an event and calls the listeners. */
  append(entry?: Partial<FeedEntry>): FeedEntry
  readonly entries: FeedEntry[]
  readonly reads: number[]
}

/** A feed in an array. */
export const testFeed = (id = 'test'): TestFeed => {
  const entries: FeedEntry[] = []
  const reads: number[] = []
  const listeners = new Set<(head: number) => void>()
  return {
    entries,
    reads,
    hubId: async () => id,
    head: async () => entries.length,
    async read(after, limit) {
      reads.push(after)
      return entries.slice(after, after + limit)
    },
    onAdvance(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    append(entry = {}) {
      const position = entries.length + 1
      const event: FeedEntry = {
        position,
        service: 'reporting',
        seq: position,
        kind: 'submission.accepted',
        subject: `Submission:${position}`,
        unitId: 'XM',
        unitPath: ['XM', 'FJ'],
        taskId: '29',
        domain: 'platforms',
        audience: 'PUBLIC',
        tags: [],
        at: '2018-06-01T00:00:00Z',
        digest: `digest ${position}`,
        chain: `chain ${position}`,
        ...entry,
      }
      entries.push(event)
      for (const listener of listeners) listener(position)
      return event
    },
  }
}

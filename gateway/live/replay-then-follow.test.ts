import fc from 'fast-check'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { testFeed } from '../testing/feed.ts'
import { followFeed } from './feed-follower.ts'
import { replayThenFollow } from './replay-then-follow.ts'

const log = pino({ level: 'silent' })

it('every reader receives every entry once and in order, in any interleaving of reads and appends', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(20),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
      async (scheduler, keep, old, bursts, starts) => {
        const feed = testFeed()
        for (let count = 0; count < old; count++) feed.append()
        const read = scheduler.scheduleFunction((after: number, limit: number) =>
          feed.read(after, limit),
        )
        const follower = followFeed({ ...feed, read }, keep, log)
        await follower.head()
        const last = old + bursts.reduce((sum, size) => sum + size, 0)

        const end = new AbortController()
        const reader = async (start: number) => {
          const seen: number[] = []
          for await (const { position } of replayThenFollow(follower, start, end.signal, log)) {
            seen.push(position)
            if (position === last) break
          }
          return seen
        }
        const from = starts.map((start) => Math.min(start, old))
        const readers = from.map(reader)
        scheduler.scheduleSequence(
          bursts.map((size) => async () => {
            for (let count = 0; count < size; count++) feed.append()
          }),
        )
        const seen = await scheduler.waitFor(Promise.all(readers))
        end.abort()
        follower.close()
        expect(seen).toEqual(
          from.map((start) =>
            Array.from({ length: last - start }, (_, index) => start + 1 + index),
          ),
        )
      },
    ),
    { numRuns: 200 },
  )
})

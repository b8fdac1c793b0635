import { expect, it } from 'vitest'
import { backOffMs, pause } from './pause.ts'

it('doubles up to the longest, spread between half and whole', () => {
  const spans = { first: 100, longest: 1_000 }
  const times = (chance: number) => [0, 1, 3, 9].map((n) => backOffMs(n, spans, () => chance))
  expect([times(0), times(1)]).toEqual([
    [50, 100, 400, 500],
    [100, 200, 800, 1_000],
  ])
})

it('ends early at the signal', async () => {
  const stop = new AbortController()
  const waiting = pause(60_000_000, stop.signal)
  stop.abort()
  await expect(waiting).resolves.toBeUndefined()
})

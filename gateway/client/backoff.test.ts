import { expect, it } from 'vitest'
import { backoffMs, delay } from './backoff.ts'

it('the backoff doubles up to its maximum, with jitter of up to half', () => {
  const backoff = { firstMs: 100, maxMs: 1_000 }
  const times = (jitter: number) => [0, 1, 3, 9].map((n) => backoffMs(n, backoff, () => jitter))
  expect([times(0), times(1)]).toEqual([
    [50, 100, 400, 500],
    [100, 200, 800, 1_000],
  ])
})

it('the delay ends early after the signal', async () => {
  const stop = new AbortController()
  const size = delay(60_000_000, stop.signal)
  stop.abort()
  await expect(size).resolves.toBeUndefined()
})

import { expect, it } from 'vitest'
import { retryAt } from './backoff.ts'

const now = new Date('2018-10-29T01:00:00Z')

const waits = (random: number, attempts = 10): (number | undefined)[] =>
  Array.from({ length: attempts }, (_, index) => {
    const policy = { baseMs: 1_000, attempts, random: () => random }
    const at = retryAt(policy, index + 1, now)
    return at && at.getTime() - now.getTime()
  })

it('waits longer each time, and gives up after about a day', () => {
  const seconds = [1, 5, 30, 120, 600, 3_600, 10_800, 21_600, 43_200]
  expect(waits(0.5)).toEqual([...seconds.map((second) => second * 1_000), undefined])
})

it('spreads the waits by a fifth either way', () => {
  expect(waits(0, 3)).toEqual([800, 4_000, undefined])
  expect(waits(1, 3)).toEqual([1_200, 6_000, undefined])
})

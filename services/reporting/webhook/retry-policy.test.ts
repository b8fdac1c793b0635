import { expect, it } from 'vitest'
import { retryAt } from './retry-policy.ts'

const now = new Date('2018-10-29T01:00:00Z')

const delays = (random: number, maxAttempts = 10): (number | undefined)[] =>
  Array.from({ length: maxAttempts }, (_, index) => {
    const at = retryAt({ maxAttempts, random: () => random }, index + 1, now)
    return at && at.getTime() - now.getTime()
  })

it('a delivery is retried after growing delays and given up after about a day', () => {
  const seconds = [1, 5, 30, 120, 600, 3_600, 10_800, 21_600, 43_200]
  expect(delays(0.5)).toEqual([...seconds.map((second) => second * 1_000), undefined])
})

it('the delays of a delivery vary by a fifth either way', () => {
  expect(delays(0, 3)).toEqual([800, 4_000, undefined])
  expect(delays(1, 3)).toEqual([1_200, 6_000, undefined])
})

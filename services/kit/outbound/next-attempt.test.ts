import { expect, it } from 'vitest'
import { nextAttemptAt } from './next-attempt.ts'

const now = new Date('2018-10-29T01:00:00Z')

const delayAfter = (attempts: number, random: number): number =>
  nextAttemptAt([1_000, 5_000], attempts, now, random).getTime() - now.getTime()

it('the delay grows with the failed attempts, and the last one repeats', () => {
  expect([1, 2, 3].map((attempts) => delayAfter(attempts, 0.5))).toEqual([1_000, 5_000, 5_000])
})

it('the delay varies by a fifth either way', () => {
  expect([0, 1].map((random) => delayAfter(2, random))).toEqual([4_000, 6_000])
})

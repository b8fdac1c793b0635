import { expect, it } from 'vitest'
import { inTurn } from './in-turn.ts'

it('handles one after another, and says when few enough wait', async () => {
  const log: string[] = []
  const queue = inTurn<number>(
    async (item) => {
      log.push(`begin ${item}`)
      await Promise.resolve()
      log.push(`end ${item}`)
    },
    () => log.push('failed'),
  )
  for (const item of [1, 2, 3]) queue.add(item)
  expect(queue.waiting()).toBe(3)
  await queue.drained(1)
  expect(log.slice(0, 4)).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2'])
  await queue.drained(0)
  expect(log).toHaveLength(6)
})

it('handles nothing after a failure', async () => {
  const handled: number[] = []
  const failures: unknown[] = []
  const queue = inTurn<number>(
    (item) => {
      handled.push(item)
      if (item === 2) throw new Error('full')
    },
    (error) => failures.push(error),
  )
  for (const item of [1, 2, 3]) queue.add(item)
  await queue.drained(1)
  expect([handled, failures]).toEqual([[1, 2], [new Error('full')]])
})

import { expect, it } from 'vitest'
import { serialQueue } from './serial-queue.ts'

it('the queue handles items one after another and reports its size', async () => {
  const log: string[] = []
  const queue = serialQueue<number>(
    async (item) => {
      log.push(`begin ${item}`)
      await Promise.resolve()
      log.push(`end ${item}`)
    },
    () => log.push('failed'),
  )
  for (const item of [1, 2, 3]) queue.add(item)
  expect(queue.size()).toBe(3)
  await queue.drainedTo(1)
  expect(log.slice(0, 4)).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2'])
  await queue.drainedTo(0)
  expect(log).toHaveLength(6)
})

it('the queue handles no item after a failure', async () => {
  const handled: number[] = []
  const failures: unknown[] = []
  const queue = serialQueue<number>(
    (item) => {
      handled.push(item)
      if (item === 2) throw new Error('full')
    },
    (error) => failures.push(error),
  )
  for (const item of [1, 2, 3]) queue.add(item)
  await queue.drainedTo(1)
  expect([handled, failures]).toEqual([[1, 2], [new Error('full')]])
})

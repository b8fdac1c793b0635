import { expect, it } from 'vitest'
import { platforms } from '../../services/platforms/index.ts'
import { untilCaughtUp } from './until-caught-up.ts'

it('A recounted service waits until the logs of others can be read.', async () => {
  let attempts = 0
  const errors: unknown[] = []
  const catchUp = async (): Promise<void> => {
    attempts += 1
    if (attempts < 3) throw new Error('connect ECONNREFUSED')
  }
  await untilCaughtUp({ subgraph: platforms, catchUp }, catchUp(), (error) => errors.push(error))
  expect(attempts).toBe(3)
  expect(errors).toEqual([])
})

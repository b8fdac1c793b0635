import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { asyncVariable } from './index.ts'

it('Variables follow concurrent work independently of each other.', async () => {
  const letter = asyncVariable<{ readonly text: string }>()
  const digit = asyncVariable<{ readonly text: string }>()
  const read = async (ms: number) => {
    await delay(ms)
    return `${letter.getStore()?.text}${digit.getStore()?.text}`
  }
  const results = await Promise.all([
    letter.run({ text: 'a' }, () => digit.run({ text: '1' }, () => read(6))),
    digit.run({ text: '2' }, () => letter.run({ text: 'b' }, () => read(3))),
    letter.run({ text: 'c' }, () => letter.run({ text: 'd' }, () => read(1))),
    letter.run({ text: 'e' }, async () => {
      await digit.run({ text: '3' }, () => read(1))
      return read(1)
    }),
    read(2),
  ])
  expect(results).toEqual(['a1', 'b2', 'dundefined', 'eundefined', 'undefinedundefined'])
})

import { expect, it } from 'vitest'
import { keepLedger } from './ledger.ts'

it('counts what came, and proves that nothing is missing between first and last', () => {
  const ledger = keepLedger()
  expect([5, 6, 7].map((position) => ledger.take(position))).toEqual([true, true, true])
  expect(ledger.proof()).toEqual({ received: 3, repeated: 0, first: 5, last: 7, isUnbroken: true })
})

it('leaves out what comes again', () => {
  const ledger = keepLedger()
  expect([1, 2, 1, 2, 3].map((position) => ledger.take(position))).toEqual([
    true,
    true,
    false,
    false,
    true,
  ])
  expect(ledger.proof()).toMatchObject({ received: 3, repeated: 2, isUnbroken: true })
})

it('sees a hole', () => {
  const ledger = keepLedger()
  for (const position of [1, 2, 4]) ledger.take(position)
  expect(ledger.proof().isUnbroken).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { linked } from './chain.ts'
import { keepLedger, type Link } from './ledger.ts'

/** A line of changes as a hub numbers and chains it. */
const line = (length: number, name = 'one'): readonly Link[] => {
  let chain = ''
  return Array.from({ length }, (_, index) => {
    const digest = `${name}-${index}`
    chain = linked(chain, digest)
    return { position: index + 1, digest, chain }
  })
}
const of = (links: readonly Link[], ...positions: readonly number[]) =>
  positions.flatMap((position) => links[position - 1] ?? [])

describe('a ledger', () => {
  const links = line(7)

  it('counts what came, and proves that nothing is missing between first and last', () => {
    const ledger = keepLedger()
    expect(of(links, 5, 6, 7).map(ledger.take)).toEqual([true, true, true])
    expect(ledger.proof()).toEqual({
      received: 3,
      repeated: 0,
      first: 5,
      last: 7,
      isUnbroken: true,
    })
  })

  it('leaves out what comes again', () => {
    const ledger = keepLedger()
    expect(of(links, 1, 2, 1, 2, 3).map(ledger.take)).toEqual([true, true, false, false, true])
    expect(ledger.proof()).toMatchObject({ received: 3, repeated: 2, isUnbroken: true })
  })

  it('sees a hole', () => {
    const ledger = keepLedger()
    of(links, 1, 2, 4).forEach(ledger.take)
    expect(ledger.proof().isUnbroken).toBe(false)
  })

  it('refuses a change of another history', () => {
    const ledger = keepLedger()
    of(links, 1, 2).forEach(ledger.take)
    const [again, next] = of(line(7, 'other'), 2, 3)
    expect(() => again && ledger.take(again)).toThrow(/position 2/)
    expect(() => next && ledger.take(next)).toThrow(/position 3/)
  })
})

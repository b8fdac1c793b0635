import { describe, expect, it } from 'vitest'
import { nextChain } from './hash-chain.ts'
import { sequenceCheck, type ChainLink } from './sequence-check.ts'

/** Links of a feed, numbered and chained as a hub does. */
const feedOf = (length: number, name = 'one'): readonly ChainLink[] => {
  let chain = ''
  return Array.from({ length }, (_, index) => {
    const digest = `${name}-${index}`
    chain = nextChain(chain, digest)
    return { position: index + 1, digest, chain }
  })
}
const linksAt = (links: readonly ChainLink[], ...positions: readonly number[]) =>
  positions.flatMap((position) => links[position - 1] ?? [])

describe('the sequence check', () => {
  const links = feedOf(7)

  it('counts changes and proves that none is missing between the first and the last', () => {
    const sequence = sequenceCheck()
    expect(linksAt(links, 5, 6, 7).map(sequence.accept)).toEqual([true, true, true])
    expect(sequence.report()).toEqual({
      received: 3,
      duplicates: 0,
      first: 5,
      last: 7,
      isGapless: true,
    })
  })

  it('drops duplicates', () => {
    const sequence = sequenceCheck()
    expect(linksAt(links, 1, 2, 1, 2, 3).map(sequence.accept)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ])
    expect(sequence.report()).toMatchObject({ received: 3, duplicates: 2, isGapless: true })
  })

  it('detects a gap', () => {
    const sequence = sequenceCheck()
    linksAt(links, 1, 2, 4).forEach(sequence.accept)
    expect(sequence.report().isGapless).toBe(false)
  })

  it('refuses a change of another hash chain', () => {
    const sequence = sequenceCheck()
    linksAt(links, 1, 2).forEach(sequence.accept)
    const [again, next] = linksAt(feedOf(7, 'other'), 2, 3)
    expect(() => again && sequence.accept(again)).toThrow(/position 2/)
    expect(() => next && sequence.accept(next)).toThrow(/position 3/)
  })
})

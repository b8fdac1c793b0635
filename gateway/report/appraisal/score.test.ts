import { expect, it } from 'vitest'
import type { ProgressFacts } from '../graph/progress.ts'
import { ranksOf, scoreOf } from './score.ts'
import { shippedScheme } from './shipped-schemes.ts'

const ratio = (numerator: number, denominator: number) => ({ numerator, denominator })

const progress: ProgressFacts = {
  total: 40,
  closed: 20,
  accepted: 20,
  waiting: 0,
  late: 3,
  notApplicable: 0,
  closedShare: ratio(20, 40),
  onTimeShare: ratio(3, 4),
  claimed: ratio(2000, 4000),
  proven: ratio(90, 100),
}
const scheme = shippedScheme('standard')

it('The score is the points earned of 100, less what late tasks cost.', () => {
  const { score, items, isPartial } = scoreOf(scheme, progress)
  expect(items.map(({ points }) => points)).toEqual([15, 22.5, 36])
  expect(score).toBe(72)
  expect(isPartial).toBe(false)
})

it('A share of few things is marked; claims count their assignments, not their per cent.', () => {
  const { items } = scoreOf(scheme, progress)
  expect(items.map(({ isSmall }) => isSmall)).toEqual([false, true, false])
  const [item] = scheme.items
  if (!item) throw new Error('the scheme has no item')
  const claims = { ...scheme, items: [{ ...item, measure: 'claimed' as const }] }
  expect(scoreOf(claims, { ...progress, claimed: ratio(100, 400) }).items[0]?.isSmall).toBe(true)
})

it('An item of nothing is left out and the rest is scaled; a unit without any item has no score.', () => {
  const partial = scoreOf(scheme, { ...progress, onTimeShare: ratio(0, 0), late: 0 })
  expect(partial.score).toBeCloseTo((100 * 51) / 70)
  expect(partial.isPartial).toBe(true)
  const none = { closedShare: ratio(0, 0), onTimeShare: ratio(0, 0), proven: ratio(0, 0) }
  expect(scoreOf(scheme, { ...progress, ...none }).score).toBeUndefined()
})

it('Late tasks cost at most what the scheme says, and no score is below 0.', () => {
  expect(scoreOf(scheme, { ...progress, late: 100 }).deductions).toEqual([
    { count: 100, points: 5 },
  ])
  const nothing = { closedShare: ratio(0, 4), onTimeShare: ratio(0, 4), proven: ratio(0, 4) }
  expect(scoreOf(scheme, { ...progress, ...nothing, late: 9 }).score).toBe(0)
})

it('Scores that are printed alike share a rank, and a unit without a score has none.', () => {
  expect(ranksOf([80.04, 90, undefined, 80.01, 70])).toEqual([2, 1, undefined, 2, 4])
})

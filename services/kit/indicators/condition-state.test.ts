import { expect, it } from 'vitest'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import {
  areAllMet,
  type ConditionState,
  type ConditionValue,
  eachUnit,
  indicatorLabel,
  measuredBy,
  share,
  statesOf,
  type Target,
} from './index.ts'

const condition = (
  name: string,
  target: Target,
  [numerator, denominator]: readonly [number, number],
  isMeasured = true,
): ConditionValue => ({
  indicator: { name, target },
  value: new Ratio(numerator, denominator),
  isMeasured,
})

const words = indicatorLabel('The notice asks for nothing then.', '通知此時無要求。')

it.each<[string, ConditionValue, ConditionState]>([
  ['a share that is reached', condition('a', share.atLeast(0.5), [1, 2]), 'MET'],
  ['a share that is not', condition('a', share.atLeast(0.9), [1, 2]), 'UNMET'],
  ['a share of no records', condition('a', share.atLeast(1), [0, 0]), 'NOT_DEMONSTRATED'],
  [
    'a share of no records where nothing is asked',
    condition('a', share.atLeast(1, { nothingAsked: words }), [0, 0]),
    'MET',
  ],
  ['a share whose clock is off', condition('a', share.atLeast(1), [2, 2], false), 'NOT_MEASURED'],
  [
    'a share that fails without its clock',
    condition('a', share.atLeast(1), [1, 2], false),
    'UNMET',
  ],
  [
    'nothing asked, but the clock is off',
    condition('a', share.atLeast(1, { nothingAsked: words }), [0, 0], false),
    'NOT_MEASURED',
  ],
  ['every unit', condition('a', eachUnit.atLeast(1), [2, 2]), 'MET'],
  ['not every unit', condition('a', eachUnit.atLeast(1), [1, 2]), 'UNMET'],
  ['no unit', condition('a', eachUnit.atLeast(1), [0, 0]), 'NOT_APPLICABLE'],
])('The state follows from the value: %s.', (_, one, state) => {
  expect(statesOf([one])).toEqual([state])
})

it.each<[readonly [number, number], readonly ConditionState[]]>([
  [
    [1, 1],
    ['NOT_APPLICABLE', 'MET'],
  ],
  [
    [0, 1],
    ['NOT_DEMONSTRATED', 'UNMET'],
  ],
  [
    [0, 0],
    ['NOT_APPLICABLE', 'NOT_APPLICABLE'],
  ],
])('A share of no records asks for nothing once its guard is met: %j.', (guard, states) => {
  const guarded = condition('share', share.atLeast(1, { guardedBy: 'guard' }), [0, 0], false)
  expect(statesOf([guarded, condition('guard', eachUnit.atLeast(1), guard)])).toEqual(states)
})

it('A task is proven by met conditions and those that do not apply, of which one at least is met.', () => {
  expect(areAllMet(['MET', 'NOT_APPLICABLE'])).toBe(true)
  for (const state of ['UNMET', 'NOT_DEMONSTRATED', 'NOT_MEASURED'] as const)
    expect(areAllMet(['MET', state])).toBe(false)
  expect(areAllMet(['NOT_APPLICABLE'])).toBe(false)
  expect(areAllMet([])).toBe(false)
})

it('A condition is measured while every pack that is valid in the year is on.', () => {
  const pack = (id: string, switchedOn: boolean, validFrom: string | null = null) => ({
    id,
    switchedOn,
    validFrom,
    validTo: null,
  })
  const isMeasured = measuredBy([
    pack('on', true),
    pack('off', false),
    pack('new', false, '2019-05-15'),
  ])
  const measured = (...clocks: string[]) => isMeasured({ clocks }, 2018)
  expect([measured(), measured('on'), measured('new', 'on')]).toEqual([true, true, true])
  expect([measured('off'), measured('on', 'off'), measured('unknown')]).toEqual([
    false,
    false,
    false,
  ])
  expect(isMeasured({ clocks: ['new'] }, 2019)).toBe(false)
})

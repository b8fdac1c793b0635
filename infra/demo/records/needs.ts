import type { Indicator } from '../../../services/kit/indicators/index.ts'
import type { Chance } from './chance.ts'
import type { DemoUnit } from './province.ts'
import type { Wish } from './wish.ts'

type Need = NonNullable<Wish['needed']>

/** What a unit must have at least of a type: all of it when it is good at the task, else some. */
export const needsOf = (
  indicators: readonly Indicator[],
  unit: DemoUnit,
  isGood: Wish['isGood'],
  chance: Chance,
): readonly Need[] =>
  indicators.flatMap((indicator): readonly Need[] => {
    const { target, informs, task } = indicator
    if (target.kind === 'SHARE' || informs) return []
    const { kinds, withBelow } = target.among ?? {}
    // What one unit does for all is done by a few.
    const isAsked = withBelow ? chance.yes(0.25) : !kinds || kinds.includes(unit.kind)
    if (!isAsked) return []
    const part = isGood(task) ? 1 : 0.6
    if (target.kind === 'EACH_UNIT')
      return repeated(target.count, { indicator }).filter(() => chance.yes(part ** 3))
    return target.groups
      .flatMap((group) => repeated(target.count, { indicator, group }))
      .filter(() => chance.yes(part))
  })

const repeated = <T>(count: number, one: T): readonly T[] =>
  Array.from({ length: count }, () => one)

/** Whether more of a type than is asked for would be too much. */
export const isBounded = (indicators: readonly Indicator[]): boolean =>
  indicators.some(({ target }) => target.kind === 'EACH_UNIT' && target.most !== undefined)

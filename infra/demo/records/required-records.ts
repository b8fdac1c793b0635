import type { Indicator } from '../../../services/kit/indicators/index.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { DemoUnit } from './demo-unit.ts'
import type { RecordTarget } from './record-target.ts'

type RequiredRecord = NonNullable<RecordTarget['required']>

/** The records of a type that the unit's tasks require: all where it fulfils the task, else some. */
export const requiredRecordsOf = (
  indicators: readonly Indicator[],
  unit: DemoUnit,
  isGood: RecordTarget['isGood'],
  random: SeededRandom,
): readonly RequiredRecord[] =>
  indicators.flatMap((indicator): readonly RequiredRecord[] => {
    const { target, informs, topic } = indicator
    if (target.kind === 'SHARE' || informs) return []
    const { kinds, withBelow } = target.among ?? {}
    // One unit may fulfil the task for all below it, so a few of them do.
    const isNamed = !kinds || kinds.includes(unit.kind)
    const isRequired = isNamed || (withBelow && random.chance(0.25))
    if (!isRequired) return []
    const probability = isGood(topic) ? 1 : 0.6
    if (target.kind === 'EACH_UNIT')
      return repeat(target.count, { indicator }).filter(() => random.chance(probability ** 3))
    return target.groups
      .flatMap((group) => repeat(target.count, { indicator, group }))
      .filter(() => random.chance(probability))
  })

const repeat = <T>(count: number, value: T): readonly T[] =>
  Array.from({ length: count }, () => value)

/** Whether a unit may have too many records of a type. */
export const isBounded = (indicators: readonly Indicator[]): boolean =>
  indicators.some(({ target }) => target.kind === 'EACH_UNIT' && target.most !== undefined)

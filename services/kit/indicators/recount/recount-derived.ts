import { type EntityManager, In } from 'typeorm'
import type { Indicator } from '../indicator.ts'
import { anyTask } from '../indicator-key.ts'
import { readExpected } from '../expected-units.ts'
import { evaluateUnits, ProvenTotal, sumByUnit, sumsOf } from '../proven-total.ts'
import { measuredYears, ReachedTotal, reachedSums } from '../reached-total.ts'
import { readMeasures } from '../task-measure.ts'
import { unitContributions } from '../unit-contributions.ts'
import type { Difference } from './difference.ts'

/** Compares the totals of reached and proven units with a computation from counters and expectations. */
export const recountDerived = async (
  read: EntityManager,
  indicators: readonly Indicator[],
): Promise<readonly Difference[]> => {
  const names = indicators.map(({ name }) => name)
  const years = await measuredYears(read)
  const reached = reachedSums(await unitContributions(read, { indicators, years }))
  const storedReached = await read.findBy(ReachedTotal, { indicator: In(names) })
  const measures = await readMeasures(read, indicators)
  const expected = await readExpected(read, { measures })
  const proven = sumByUnit(
    sumsOf({ expected, proven: await evaluateUnits(read, measures, expected) }, 1),
  )
  return [
    ...differencesOf(storedReached, reached, ({ indicator, unitId, year, taskId }) => ({
      location: 'reached',
      indicator,
      unitId,
      year,
      detail: taskId === anyTask ? undefined : taskId,
    })),
    ...differencesOf(await read.find(ProvenTotal), proven, ({ taskId, unitId }) => ({
      location: 'proven units',
      indicator: taskId,
      unitId,
      year: 0,
    })),
  ]
}

interface Counted {
  readonly numerator: number
  readonly denominator: number
}

type At = Pick<Difference, 'location' | 'indicator' | 'unitId' | 'year' | 'detail'>

const differencesOf = <T extends Counted>(
  stored: readonly T[],
  counted: readonly T[],
  at: (row: T) => At,
): readonly Difference[] => {
  const keyOf = (row: T): string => JSON.stringify(at(row))
  const storedBy = new Map(stored.map((row) => [keyOf(row), row]))
  const countedBy = new Map(counted.map((row) => [keyOf(row), row]))
  return [...new Map([...storedBy, ...countedBy])].flatMap(([key, row]) => {
    const [stored, right] = [textOf(storedBy.get(key)), textOf(countedBy.get(key))]
    return stored === right ? [] : [{ ...at(row), stored, counted: right }]
  })
}

// A row of zeros equals no row.
const textOf = (row: Counted | undefined): string =>
  `${row?.numerator ?? 0} of ${row?.denominator ?? 0}`

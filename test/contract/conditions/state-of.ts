import { Ratio } from '../../../schema/vocabulary/index.ts'
import {
  areAllMet,
  type ConditionState,
  type Indicator,
  statesOf,
} from '../../../services/kit/indicators/index.ts'
import type { LoggedRow } from '../../../services/kit/store/index.ts'
import { year } from './example.ts'

/** What one unit has: its records, and whether it declared that there is nothing. */
export interface Situation {
  readonly records: readonly LoggedRow[]
  readonly isClockOff?: boolean
  readonly hasNilReport?: boolean
}

/** The state of a condition for one unit. @param conditions those of its topic, itself included */
export const stateOf = (
  indicator: Indicator,
  conditions: readonly Indicator[],
  situation: Situation,
): ConditionState => {
  const state = statesIn(conditions, situation)[conditions.indexOf(indicator)]
  if (!state) throw new Error(`${indicator.name} is no condition`)
  return state
}

/** Whether the conditions prove a task. */
export const isProvenBy = (conditions: readonly Indicator[], situation: Situation): boolean =>
  areAllMet(statesIn(conditions, situation))

const statesIn = (
  conditions: readonly Indicator[],
  { records, isClockOff = false, hasNilReport = false }: Situation,
): readonly ConditionState[] =>
  statesOf(
    conditions.map((indicator) => ({
      indicator,
      value: valueOf(indicator, records, hasNilReport),
      isMeasured: indicator.clocks.length === 0 || !isClockOff,
    })),
  )

/** The value of an indicator for one unit, counted by hand. */
const valueOf = (
  { add, target, orNone }: Indicator,
  records: readonly LoggedRow[],
  hasNilReport: boolean,
): Ratio => {
  const deltas = records.flatMap((record) => {
    const delta = add(record)
    return delta?.year === year ? [delta] : []
  })
  const sum = (group?: string): number =>
    deltas
      .filter((delta) => group === undefined || delta.group === group)
      .reduce((total, { numerator }) => total + numerator, 0)
  if (target.kind === 'SHARE') return new Ratio(sum(), deltas.length)
  const groups = target.kind === 'EACH_GROUP' ? target.groups : [undefined]
  if (hasNilReport && orNone && records.length === 0) return new Ratio(groups.length, groups.length)
  const most = target.kind === 'EACH_UNIT' ? (target.most ?? Infinity) : Infinity
  const reached = groups.filter((group) => sum(group) >= target.count && sum(group) <= most)
  return new Ratio(reached.length, groups.length)
}

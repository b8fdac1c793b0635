import type { Indicator } from './indicator.ts'
import { allUnits } from './total.ts'

/** Identifies a value of an indicator. */
export interface IndicatorKey {
  readonly indicator: Indicator
  /** A unit with all units below it; undefined: all units. */
  readonly unitId: string | undefined
  readonly year: number
  /** The task whose units must reach a target of each unit; the units of any task if left out. A share is the same for all. */
  readonly taskId?: string | undefined
}

/** Stands for all tasks of a year together among task ids. */
export const anyTask = ''

export const indicatorKey = (key: IndicatorKey): string =>
  indicatorKeyOf({
    indicator: key.indicator.name,
    year: key.year,
    unitId: key.unitId ?? allUnits,
    taskId: taskOf(key),
  })

/** The task of a value: shares have none, since records count the same for all tasks. */
export const taskOf = ({ indicator, taskId = anyTask }: IndicatorKey): string =>
  indicator.target.kind === 'SHARE' ? anyTask : taskId

interface StoredKey {
  readonly indicator: string
  readonly year: number
  readonly unitId: string
  readonly taskId: string
}

export const indicatorKeyOf = ({ indicator, year, unitId, taskId }: StoredKey): string =>
  `${indicator} ${year} ${unitId} ${taskId}`

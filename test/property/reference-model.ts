import type { CounterDelta, Indicator } from '../../services/kit/indicators/index.ts'
import type { LoggedRow } from '../../services/kit/store/index.ts'
import { taskOfTopic } from '../support/shipped-topics.ts'
import type { ReportingModel } from './reporting-model.ts'

/** The value of an indicator and its failures. */
export interface ReferenceCount {
  readonly numerator: number
  readonly denominator: number
  readonly met: boolean | null
  /** Ids of records, or units with the group that they lack. */
  readonly failing: readonly string[]
}

/** Computes an indicator of a unit and its subtree directly from all records. */
export const referenceCount = (
  indicator: Indicator,
  records: readonly LoggedRow[],
  reporting: ReportingModel,
  { root, year }: { readonly root: string | undefined; readonly year: number },
): ReferenceCount => {
  const units = reporting.subtree(root)
  const { target } = indicator
  const task = taskOfTopic(indicator.topic)
  const deltas = records.flatMap((record) => {
    const delta = indicator.add(record)
    return delta?.year === year ? [{ ...delta, id: record.id }] : []
  })
  if (target.kind === 'SHARE') {
    const inSubtree = deltas.filter(({ unitId }) => units.includes(unitId))
    const meeting = inSubtree.filter(({ numerator }) => numerator === 1)
    const failing = inSubtree.filter(({ numerator }) => numerator === 0).map(({ id }) => id)
    const isEnough =
      meeting.length * target.denominator >= target.numerator * inSubtree.length &&
      inSubtree.length > 0
    const expected = units.filter((unit) => reporting.isExpected(task, unit))
    return {
      numerator: meeting.length,
      denominator: inSubtree.length,
      // Without records, nothing is decided; every expected unit lacks one.
      met: inSubtree.length === 0 ? null : isEnough,
      failing: inSubtree.length === 0 ? expected : failing,
    }
  }
  const { kinds = [], expectedOrNot = false, withBelow = false } = target.among ?? {}
  const applicableUnits = units.filter(
    (unit) =>
      (kinds.length === 0 || kinds.includes(reporting.kindOf(unit))) &&
      (expectedOrNot ? reporting.isExpectedOfAny(task) : reporting.isExpected(task, unit)),
  )
  const sumOf = (unit: string, isOfGroup: (delta: CounterDelta) => boolean): number => {
    const counted = withBelow ? reporting.subtree(unit) : [unit]
    const summed = deltas.filter((delta) => counted.includes(delta.unitId) && isOfGroup(delta))
    return summed.reduce((sum, { numerator }) => sum + numerator, 0)
  }
  const missing =
    target.kind === 'EACH_UNIT'
      ? applicableUnits.filter((unit) => {
          const sum = sumOf(unit, () => true)
          return sum < target.count || sum > (target.most ?? Infinity)
        })
      : applicableUnits.flatMap((unit) =>
          target.groups
            .filter((group) => sumOf(unit, (delta) => delta.group === group) < target.count)
            .map((group) => `${unit} ${group}`),
        )
  const denominator =
    applicableUnits.length * (target.kind === 'EACH_GROUP' ? target.groups.length : 1)
  return {
    numerator: denominator - missing.length,
    denominator,
    met: denominator === 0 ? null : missing.length === 0,
    failing: missing,
  }
}

import type { CounterDelta, Indicator } from '../../services/kit/indicators/index.ts'
import type { LoggedRow } from '../../services/kit/store/index.ts'
import type { Reporting } from './reporting-model.ts'

/** What an indicator says, with all that does not meet it, each as one text. */
export interface Counted {
  readonly numerator: number
  readonly denominator: number
  readonly met: boolean | null
  /** A record's id; or a unit, with the group it lacks. */
  readonly failing: readonly string[]
}

/** Counts what an indicator says of a unit and all below it, from the records alone, as a clerk would. */
export const countByHand = (
  indicator: Indicator,
  records: readonly LoggedRow[],
  reporting: Reporting,
  { root, year }: { readonly root: string | undefined; readonly year: number },
): Counted => {
  const units = reporting.within(root)
  const { target, task } = indicator
  const added = records.flatMap((record) => {
    const delta = indicator.add(record)
    return delta?.year === year ? [{ ...delta, id: record.id }] : []
  })
  if (target.kind === 'SHARE') {
    const those = added.filter(({ unitId }) => units.includes(unitId))
    const meeting = those.filter(({ numerator }) => numerator === 1)
    const failing = those.filter(({ numerator }) => numerator === 0).map(({ id }) => id)
    const isEnough =
      meeting.length * target.denominator >= target.numerator * those.length &&
      (those.length > 0 || target.needsOne !== true)
    const expected = units.filter((unit) => reporting.isExpected(task, unit))
    return {
      numerator: meeting.length,
      denominator: those.length,
      // On what is not there nobody can be asked where no unit must answer.
      met: those.length === 0 && expected.length === 0 ? null : isEnough,
      failing: those.length === 0 && !isEnough ? expected : failing,
    }
  }
  const { kinds = [], expectedOrNot = false, withBelow = false } = target.among ?? {}
  const asked = units.filter(
    (unit) =>
      (kinds.length === 0 || kinds.includes(reporting.kindOf(unit))) &&
      (expectedOrNot ? reporting.isAsked(task) : reporting.isExpected(task, unit)),
  )
  const sumOf = (unit: string, isOfGroup: (delta: CounterDelta) => boolean): number => {
    const of = withBelow ? reporting.within(unit) : [unit]
    const those = added.filter((delta) => of.includes(delta.unitId) && isOfGroup(delta))
    return those.reduce((sum, { numerator }) => sum + numerator, 0)
  }
  const lacking =
    target.kind === 'EACH_UNIT'
      ? asked.filter((unit) => {
          const sum = sumOf(unit, () => true)
          return sum < target.count || sum > (target.most ?? Infinity)
        })
      : asked.flatMap((unit) =>
          target.groups
            .filter((group) => sumOf(unit, (delta) => delta.group === group) < target.count)
            .map((group) => `${unit} ${group}`),
        )
  const denominator = asked.length * (target.kind === 'EACH_GROUP' ? target.groups.length : 1)
  return {
    numerator: denominator - lacking.length,
    denominator,
    met: denominator === 0 ? null : lacking.length === 0,
    failing: lacking,
  }
}

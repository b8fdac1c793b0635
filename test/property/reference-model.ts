import type { CounterDelta, Indicator } from '../../services/kit/indicators/index.ts'
import type { RecordsByEntity } from './domain.ts'
import { taskOfTopic } from '../support/shipped-topics.ts'
import type { ReportingModel } from './reporting-model.ts'

/** The value of an indicator and its failures. */
export interface ReferenceCount {
  readonly numerator: number
  readonly denominator: number
  readonly state: ReferenceState
  /** Ids of records, or units with the group that they lack. */
  readonly failing: readonly string[]
}

type ReferenceState = 'MET' | 'UNMET' | 'NOT_DEMONSTRATED' | 'NOT_MEASURED' | 'NOT_APPLICABLE'

/** What a reference count is computed from. */
export interface ReferenceSource {
  readonly indicators: readonly Indicator[]
  readonly records: RecordsByEntity
  readonly reporting: ReportingModel
  /** The unit whose subtree counts; all units if undefined. */
  readonly root: string | undefined
  readonly year: number
}

/** Computes an indicator of a unit and its subtree directly from all records. */
export const referenceCount = (indicator: Indicator, source: ReferenceSource): ReferenceCount => {
  const { indicators, records, reporting, root, year } = source
  const units = reporting.subtree(root)
  const { target, orNone } = indicator
  const task = taskOfTopic(indicator.topic)
  const isMeasured = reporting.isMeasured(indicator.clocks, year)
  const decided = (isMet: boolean): ReferenceState =>
    isMet ? (isMeasured ? 'MET' : 'NOT_MEASURED') : 'UNMET'
  const deltasOf = ({ add, record }: Indicator) =>
    (records.get(record) ?? []).flatMap((one) => {
      const delta = add(one)
      return delta?.year === year ? [{ ...delta, id: one.id }] : []
    })
  const deltas = deltasOf(indicator)
  const named = (name: string | undefined) => indicators.find((one) => one.name === name)
  const isIn = (one: Indicator | undefined, unit: string): boolean =>
    one !== undefined && deltasOf(one).some(({ unitId }) => unitId === unit)
  const declaredNone = (unit: string): boolean =>
    orNone !== undefined &&
    isIn(named(orNone.indicator), unit) &&
    !isIn(named(orNone.voidIfCountedBy ?? indicator.name), unit)
  if (target.kind === 'SHARE') {
    const inSubtree = deltas.filter(({ unitId }) => units.includes(unitId))
    const meeting = inSubtree.filter(({ numerator }) => numerator === 1)
    const failing = inSubtree.filter(({ numerator }) => numerator === 0).map(({ id }) => id)
    const isEnough = meeting.length * target.denominator >= target.numerator * inSubtree.length
    const expected = units.filter((unit) => reporting.isExpected(task, unit))
    return {
      numerator: meeting.length,
      denominator: inSubtree.length,
      ...(inSubtree.length > 0
        ? { state: decided(isEnough), failing }
        : emptyShare(indicator, source, expected, isMeasured)),
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
          if (declaredNone(unit)) return false
          return sum < target.count || sum > (target.most ?? Infinity)
        })
      : applicableUnits
          .filter((unit) => !declaredNone(unit))
          .flatMap((unit) =>
            target.groups
              .filter((group) => sumOf(unit, (delta) => delta.group === group) < target.count)
              .map((group) => `${unit} ${group}`),
          )
  const denominator =
    applicableUnits.length * (target.kind === 'EACH_GROUP' ? target.groups.length : 1)
  return {
    numerator: denominator - missing.length,
    denominator,
    state: denominator === 0 ? 'NOT_APPLICABLE' : decided(missing.length === 0),
    failing: missing,
  }
}

/** What a share of no records says: nothing, unless another condition or the notice itself decides. */
const emptyShare = (
  { target }: Indicator,
  source: ReferenceSource,
  expected: readonly string[],
  isMeasured: boolean,
): Pick<ReferenceCount, 'state' | 'failing'> => {
  if (expected.length === 0) return { state: 'NOT_APPLICABLE', failing: [] }
  const whenEmpty = target.kind === 'SHARE' ? target.whenEmpty : undefined
  if (!whenEmpty)
    return { state: isMeasured ? 'NOT_DEMONSTRATED' : 'NOT_MEASURED', failing: expected }
  if ('nothingAsked' in whenEmpty)
    return isMeasured ? { state: 'MET', failing: [] } : { state: 'NOT_MEASURED', failing: expected }
  const guard = source.indicators.find(({ name }) => name === whenEmpty.guardedBy)
  const count = guard && referenceCount(guard, source)
  return count && (count.state === 'MET' || count.state === 'NOT_APPLICABLE')
    ? { state: 'NOT_APPLICABLE', failing: [] }
    : { state: 'NOT_DEMONSTRATED', failing: count?.failing ?? expected }
}

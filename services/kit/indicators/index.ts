export {
  addDeltas,
  type CounterDelta,
  IndicatorCounter,
  IndicatorGroup,
  withoutGroup,
} from './counter.ts'
export { durationGroup } from './duration-group.ts'
export { IndicatorFailure } from './failure.ts'
export { indicatorProjection } from './indicator-projection.ts'
export { indicatorLabel, type Indicator, indicator, type NilReports } from './indicator.ts'
export { Indicators } from './indicators.ts'
export {
  areAllMet,
  type ConditionState,
  type ConditionValue,
  isReached,
  statesOf,
} from './condition-state.ts'
export { type IsMeasured, measuredBy } from './measured.ts'
export { type Policy, RollUpPolicy } from './roll-up-policy.ts'
export { type Difference, formatDifference } from './recount/difference.ts'
export { differencesBetween, type Recount, recount } from './recount/recount.ts'
export { repair } from './recount/repair.ts'
export { type CounterSum, CounterSums } from './recount/counter-sums.ts'
export {
  type UnitScope,
  eachGroup,
  eachUnit,
  provinceAsWhole,
  share,
  type Target,
} from './target.ts'
export { anyTask } from './indicator-key.ts'
export { refuseBrokenReferences } from './indicator-references.ts'
export { remapTasks } from './remap-tasks.ts'
export { type MeasureFilter, readMeasures, type TaskMeasure } from './task-measure.ts'
export { TaskRollUp } from './task-roll-up.ts'
export { type TaskMapping, TaskTopic, TopicTarget, writeMapping } from './task-topic.ts'
export { refuseForeignTopics, type Topic, topic } from './topic.ts'
export { backfillTotals, DerivedState } from './backfill-totals.ts'
export { allUnits, ancestorsIn, IndicatorTotal, recomputeTotals } from './total.ts'
export { unitsFailing } from './units-failing.ts'
export { ProvenTotal, ProvenUnit } from './proven-total.ts'
export { ReachedTotal, rebuildReached } from './reached-total.ts'
export { recountDerived } from './recount/recount-derived.ts'
export { rebuildDerived, refreshProven, trackDerived } from './track-derived.ts'
export { startOfYear } from './start-of-year.ts'

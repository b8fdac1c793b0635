import type { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import {
  areAllMet,
  type ConditionState,
  type Indicator,
  statesOf,
  type TaskMeasure,
} from '../indicators/index.ts'
import { whereUnitBelow, Expectation } from '../access/index.ts'

/** A task and the units whose records count for its proof. */
export interface ProofScope extends TaskMeasure {
  /** A unit with all units below it; undefined: all units. */
  readonly unitId: string | undefined
}

/** One condition for the completion of a task, with its present value. */
export interface EvaluatedCondition {
  readonly indicator: Indicator
  readonly scope: ProofScope
  readonly value: Ratio
  /** Whether the clocks that it reads run. */
  readonly isMeasured: boolean
  readonly state: ConditionState
}

/** Evaluates every condition of a task from the counters. */
export const evaluateConditions = async (
  context: Context,
  scope: ProofScope,
): Promise<readonly EvaluatedCondition[]> => {
  const { taskId, unitId, year } = scope
  const conditions = scope.indicators.filter(({ informs }) => !informs)
  const isMeasured = await context.indicators.isMeasured()
  const evaluated = await Promise.all(
    conditions.map(async (indicator) => ({
      indicator,
      scope,
      value: await context.indicators.value({ indicator, unitId, year, taskId }),
      isMeasured: isMeasured(indicator, year),
    })),
  )
  const states = statesOf(evaluated)
  return evaluated.map((one, index) => ({ ...one, state: states[index] ?? 'NOT_APPLICABLE' }))
}

/** Evaluates the conditions for display: an empty condition does not apply where no unit must report on the task. */
export const evaluateApplicable = async (
  context: Context,
  scope: ProofScope,
): Promise<readonly EvaluatedCondition[]> => {
  const conditions = await evaluateConditions(context, scope)
  const isEmpty = ({ value }: EvaluatedCondition): boolean => value.denominator === 0
  if (!conditions.some(isEmpty) || (await isExpected(context, scope))) return conditions
  return conditions.map((one) => (isEmpty(one) ? { ...one, state: 'NOT_APPLICABLE' } : one))
}

/** Whether every condition that applies is met; null when none applies or no unit must report on the task. */
export const isProven = (
  conditions: readonly EvaluatedCondition[],
  isExpected: boolean,
): boolean | null => {
  const states = conditions.map(({ state }) => state)
  return isExpected && states.some(applies) ? areAllMet(states) : null
}

/** Whether a condition asks anything of these units. */
export const applies = (state: ConditionState): boolean => state !== 'NOT_APPLICABLE'

/** Whether any unit of the scope must report on the task. */
export const isExpected = async (context: Context, scope: ProofScope): Promise<boolean> =>
  (await countExpected(context, scope)) > 0

/** How many units of the scope must report on the task. */
export const countExpected = async (
  { indicators }: Context,
  { taskId, unitId }: ProofScope,
): Promise<number> => (await indicators.provenUnits(taskId, unitId)).denominator

/** The units of the scope that must report on the task, as a query over `record`. */
export const expectations = ({ store }: Context, { taskId, unitId }: ProofScope) => {
  const query = store.read.createQueryBuilder(Expectation, 'record').where({ taskId, counts: true })
  return unitId === undefined ? query : whereUnitBelow(query, unitId)
}

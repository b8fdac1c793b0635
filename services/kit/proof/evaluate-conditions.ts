import type { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { areAllMet, type Indicator, isMet } from '../indicators/index.ts'
import { whereUnitBelow, Expectation } from '../access/index.ts'

/** A task, with the unit whose records are asked for. */
export interface ProofScope {
  readonly taskId: string
  readonly taskNumber: number
  readonly year: number
  /** With all below it; undefined = all units. */
  readonly unitId: string | undefined
}

/** One condition of a task's being done, as the records stand. */
export interface EvaluatedCondition {
  readonly indicator: Indicator
  readonly scope: ProofScope
  readonly value: Ratio
  /** Null when it asks nothing of these units. */
  readonly met: boolean | null
}

/** Every condition of a task, answered from the counters. */
export const evaluateConditions = (
  context: Context,
  question: ProofScope,
): Promise<readonly EvaluatedCondition[]> => {
  const { taskNumber, unitId, year } = question
  const conditions = context.indicators.all.filter(
    ({ task, informs }) => task === taskNumber && !informs,
  )
  return Promise.all(
    conditions.map(async (indicator) => {
      const value = await context.indicators.value({ indicator, unitId, year })
      return { indicator, scope: question, value, met: isMet(indicator, value) }
    }),
  )
}

/** The same for people: a condition on which there is nothing asks nothing where no unit is expected to answer. */
export const evaluateConditionsFor = async (
  context: Context,
  question: ProofScope,
): Promise<readonly EvaluatedCondition[]> => {
  const answers = await evaluateConditions(context, question)
  const isEmpty = ({ value }: EvaluatedCondition): boolean => value.denominator === 0
  if (!answers.some(isEmpty) || (await isExpected(context, question))) return answers
  return answers.map((one) => (isEmpty(one) ? { ...one, met: null } : one))
}

/** Proven when every condition that asks something is met; null when no unit is expected to answer. */
export const isProven = (
  answers: readonly EvaluatedCondition[],
  isExpected: boolean,
): boolean | null => {
  const met = answers.map((one) => one.met)
  return isExpected && met.some((one) => one !== null) ? areAllMet(met) : null
}

/** Whether any unit must answer for the task: the unit or one below it. */
export const isExpected = async (context: Context, scope: ProofScope): Promise<boolean> =>
  (await expectedUnits(context, scope)) > 0

/** How many units must answer for the task: the unit and those below it. */
export const expectedUnits = async (
  { indicators }: Context,
  { taskId, unitId }: ProofScope,
): Promise<number> => (await indicators.provenUnits(taskId, unitId)).denominator

/** Which units those are, as a query over `record`. */
export const expectations = ({ store }: Context, { taskId, unitId }: ProofScope) => {
  const query = store.read.createQueryBuilder(Expectation, 'record').where({ taskId, counts: true })
  return unitId === undefined ? query : whereUnitBelow(query, unitId)
}

import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { whereUnitBelow } from '../access/index.ts'
import { badInput, unlimited } from '../graphql/index.ts'
import { type ConditionState, IndicatorFailure, unitsFailing } from '../indicators/index.ts'
import { countExpected, type EvaluatedCondition, expectations } from './evaluate-conditions.ts'

@Directive('@shareable')
@ObjectType({
  description:
    'Why a condition is not met: a record that does not meet it, or a unit without enough records.',
})
export class Failing {
  @Field(() => ID, { description: 'The id of the unit.' })
  readonly unitId!: string

  @Field(() => String, {
    nullable: true,
    description: 'The GraphQL type of the record, e.g. `SiteMessage`; null if records are missing.',
  })
  readonly recordType!: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the record that does not meet the condition; null if records are missing.',
  })
  readonly recordId!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The group in which the unit has too few records, e.g. a theme; null without groups.',
  })
  readonly group!: string | null
}

export const FailingConnection = connectionOf(Failing, 'Failing', { shareable: true })

/** One page of what a condition fails on, ordered by unit. */
export const failingPage = async (
  context: Context,
  given: EvaluatedCondition,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<Connection<Failing>> => {
  const start = after === null ? 0 : Number(after)
  const isCursor = after === null || /^\d{1,9}$/.test(after)
  if (!isCursor || first < 1 || first > 100)
    throw badInput(
      '"first" is from 1 to 100, "after" is an "endCursor" of this list.',
      'first 須為 1 至 100,after 須為此列表的 endCursor。',
    )
  const condition = await guardOrSelf(context, given)
  const { indicator, value, state } = condition
  const isShare = indicator.target.kind === 'SHARE'
  // Where a share of no records demonstrates nothing, every expected unit lacks one.
  const isEmptyShare = isShare && value.denominator === 0 && hasNoRecords(state)
  const read = !isShare ? unitsBelowTarget : isEmptyShare ? expectedUnits : failingRecords
  const rows = await read(context, condition, start, first + 1)
  const nodes = rows.slice(0, first)
  const edges = nodes.map((node, index) => ({ node, cursor: String(start + index + 1) }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () =>
      isEmptyShare
        ? countExpected(context, condition.scope)
        : Promise.resolve(value.denominator - value.numerator),
    limited: unlimited,
  }
}

/** The condition that decides: where a share has no records, the one that asks every unit for them. */
const guardOrSelf = async (
  { indicators }: Context,
  condition: EvaluatedCondition,
): Promise<EvaluatedCondition> => {
  const { scope, indicator, value, state } = condition
  const { target } = indicator
  const whenEmpty = target.kind === 'SHARE' && value.denominator === 0 && target.whenEmpty
  if (state !== 'NOT_DEMONSTRATED' || !whenEmpty || 'nothingAsked' in whenEmpty) return condition
  const guard = scope.indicators.find(({ name }) => name === whenEmpty.guardedBy)
  if (!guard) return condition
  const { taskId, unitId, year } = scope
  const guardValue = await indicators.value({ indicator: guard, unitId, year, taskId })
  return { ...condition, indicator: guard, value: guardValue }
}

const hasNoRecords = (state: ConditionState): boolean =>
  state === 'NOT_DEMONSTRATED' || state === 'NOT_MEASURED'

const failingRecords = async (
  { store }: Context,
  { indicator, scope: { unitId, year } }: EvaluatedCondition,
  start: number,
  limit: number,
): Promise<readonly Failing[]> => {
  const query = store.read
    .createQueryBuilder(IndicatorFailure, 'record')
    .where({ indicator: indicator.name, year })
    .orderBy('record.unitId')
    .addOrderBy('record.recordId')
    .offset(start)
    .limit(limit)
  const rows = await (unitId === undefined ? query : whereUnitBelow(query, unitId)).getMany()
  return rows.map((row) => ({
    unitId: row.unitId,
    recordType: row.entity,
    recordId: row.recordId,
    group: null,
  }))
}

const expectedUnits = async (
  context: Context,
  { scope }: EvaluatedCondition,
  start: number,
  limit: number,
): Promise<readonly Failing[]> => {
  const units = await expectations(context, scope)
    .orderBy('record.unitId')
    .offset(start)
    .limit(limit)
    .getMany()
  return units.map(({ unitId }) => ({ unitId, recordType: null, recordId: null, group: null }))
}

const unitsBelowTarget = async (
  { store }: Context,
  { indicator, scope: { unitId, year, taskId } }: EvaluatedCondition,
  start: number,
  limit: number,
): Promise<readonly Failing[]> => {
  const units = await unitsFailing(store.read, { indicator, unitId, year, taskId })
  return units
    .slice(start, start + limit)
    .map((unit) => ({ ...unit, recordType: null, recordId: null }))
}

import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { whereUnitBelow } from '../access/index.ts'
import { badInput } from '../graphql/index.ts'
import { IndicatorFailure, unitsFailing } from '../indicators/index.ts'
import { type EvaluatedCondition, expectations, expectedUnits } from './evaluate-conditions.ts'

@Directive('@shareable')
@ObjectType({
  description: 'What keeps a condition from being met: a record, or what a unit lacks.',
})
export class Failing {
  @Field(() => ID, { description: 'The id of the unit.' })
  readonly unitId!: string

  @Field(() => String, {
    nullable: true,
    description: 'The kind of record; null if records are missing.',
  })
  readonly noun!: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The record that does not meet it; null if records are missing.',
  })
  readonly recordId!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The group in which the unit lacks records, e.g. a theme.',
  })
  readonly group!: string | null
}

export const FailingConnection = connectionOf(Failing, 'Failing', { shareable: true })

/** One page of what keeps a condition from being met, by unit. */
export const failing = async (
  context: Context,
  answered: EvaluatedCondition,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<Connection<Failing>> => {
  const start = after === null ? 0 : Number(after)
  if (!Number.isInteger(start) || start < 0 || first < 1 || first > 100)
    throw badInput('"first" is from 1 to 100, "after" an "endCursor" that this list gave.')
  const { indicator, value, met } = answered
  // A share of nothing is unmet only where one record is needed: then the units lack it.
  const lacksAny = indicator.target.kind === 'SHARE' && value.denominator === 0 && met === false
  const ofShare = lacksAny ? unitsAsked : recordsFailing
  const read = indicator.target.kind === 'SHARE' ? ofShare : lacking
  const rows = await read(context, answered, start, first + 1)
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
      lacksAny
        ? expectedUnits(context, answered.scope)
        : Promise.resolve(value.denominator - value.numerator),
  }
}

const recordsFailing = async (
  { store }: Context,
  { indicator, scope: { unitId, year } }: EvaluatedCondition,
  start: number,
  most: number,
): Promise<readonly Failing[]> => {
  const query = store.read
    .createQueryBuilder(IndicatorFailure, 'record')
    .where({ indicator: indicator.name, year })
    .orderBy('record.unitId')
    .addOrderBy('record.recordId')
    .offset(start)
    .limit(most)
  const rows = await (unitId === undefined ? query : whereUnitBelow(query, unitId)).getMany()
  return rows.map((row) => ({
    unitId: row.unitId,
    noun: row.noun,
    recordId: row.recordId,
    group: null,
  }))
}

const unitsAsked = async (
  context: Context,
  { scope }: EvaluatedCondition,
  start: number,
  most: number,
): Promise<readonly Failing[]> => {
  const units = await expectations(context, scope)
    .orderBy('record.unitId')
    .offset(start)
    .limit(most)
    .getMany()
  return units.map(({ unitId }) => ({ unitId, noun: null, recordId: null, group: null }))
}

const lacking = async (
  { store }: Context,
  { indicator, scope: { unitId, year } }: EvaluatedCondition,
  start: number,
  most: number,
): Promise<readonly Failing[]> => {
  const units = await unitsFailing(store.read, { indicator, unitId, year })
  return units.slice(start, start + most).map((unit) => ({ ...unit, noun: null, recordId: null }))
}

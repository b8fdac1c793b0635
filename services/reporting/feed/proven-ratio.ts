import { Field, ObjectType } from 'type-graphql'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { Proven } from './proven.ts'

@ObjectType({ description: 'What a domain’s records prove.' })
export class ProvenRatio {
  @Field(() => String, { description: 'The indicator, e.g. `repliedInTime`.' })
  indicator!: string

  @Field(() => Ratio, { description: 'Records that meet its condition, of those that count.' })
  value!: Ratio
}

/** What is proven of an assignment, in the unit itself. */
export const provenOf = async (
  { year, taskNumber, unitId }: Assignment,
  { store }: Context,
): Promise<ProvenRatio[]> => {
  const rows = await store.read.find(Proven, {
    where: { year, taskNumber, unitId },
    order: { indicator: 'ASC' },
  })
  return rows.map(({ indicator, numerator, denominator }) => ({
    indicator,
    value: new Ratio(numerator, denominator),
  }))
}

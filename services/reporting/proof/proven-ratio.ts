import { Field, ObjectType } from 'type-graphql'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { ProvenCounter } from './proven-counter.ts'

@ObjectType({ description: 'The value of one indicator, from the records of a domain.' })
export class ProvenRatio {
  @Field(() => String, { description: 'The indicator, e.g. `repliedInTime`.' })
  indicator!: string

  @Field(() => Ratio, {
    description: 'Records that meet the condition, of the records that count.',
  })
  value!: Ratio
}

/** The indicators of an assignment's task for its unit alone, without units below it. */
export const provenRatios = async (
  { year, taskNumber, unitId }: Assignment,
  { store }: Context,
): Promise<ProvenRatio[]> => {
  const rows = await store.read.find(ProvenCounter, {
    where: { year, taskNumber, unitId },
    order: { indicator: 'ASC' },
  })
  return rows.map(({ indicator, numerator, denominator }) => ({
    indicator,
    value: new Ratio(numerator, denominator),
  }))
}

import { Field, ObjectType } from 'type-graphql'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { In } from 'typeorm'
import type { Context } from '../../kit/operation/index.ts'
import { padded } from '../../kit/store/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { topicIdsOf } from '../task/task-topics.ts'
import { Task } from '../task/task.ts'
import { measuredYearOf } from '../task/trigger.ts'
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
  { taskId, unitId }: Assignment,
  { store, load }: Context,
): Promise<ProvenRatio[]> => {
  const task = await load(Task, taskId)
  if (!task || task.topics.length === 0) return []
  const rows = await store.read.find(ProvenCounter, {
    where: { topic: In(padded(topicIdsOf(task))), year: measuredYearOf(task), unitId },
    order: { indicator: 'ASC' },
  })
  return rows.map(({ indicator, numerator, denominator }) => ({
    indicator,
    value: new Ratio(numerator, denominator),
  }))
}

import { Field, Int, ObjectType } from 'type-graphql'
import { InvalidInput, WithLabel } from '../../../schema/vocabulary/index.ts'
import { RollUpPolicy } from '../../kit/indicators/index.ts'

@ObjectType('TaskRollUp', {
  description: 'How many units must meet their targets for the task to count as done.',
})
export class RollUpOfTask {
  @WithLabel(RollUpPolicy)
  @Field(() => RollUpPolicy, { description: 'The policy.' })
  policy!: RollUpPolicy

  @Field(() => Int, {
    nullable: true,
    description: 'The required number of units, for the policy COUNT; else null.',
  })
  count!: number | null
}

/** A refusal unless COUNT, and only COUNT, has a count. */
export const refuseRollUp = ({ policy, count }: RollUpOfTask): InvalidInput | undefined => {
  const isCount = policy === RollUpPolicy.COUNT
  if (isCount ? count !== null && count >= 1 : count === null) return undefined
  return new InvalidInput(
    'count',
    isCount
      ? {
          en: 'The policy COUNT needs "count": the required number of units, 1 or more.',
          hant: '「計數」方式須填寫至少須完成的單位數,1或以上。',
          hans: '“计数”方式须填写至少须完成的单位数,1或以上。',
        }
      : {
          en: `"count" is for the policy COUNT only. Leave it out for ${policy}.`,
          hant: `僅「計數」方式須填寫單位數,${policy} 請勿填寫。`,
          hans: `仅“计数”方式须填写单位数,${policy} 请勿填写。`,
        },
  )
}

export const sameRollUp = new InvalidInput('policy', {
  en: 'The task has this roll-up policy already.',
  hant: '此任務已採用該彙總方式。',
  hans: '此任务已采用该汇总方式。',
})

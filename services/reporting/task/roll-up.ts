import { Field, Int, ObjectType } from 'type-graphql'
import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { RollUpPolicy } from '../../kit/indicators/index.ts'

@ObjectType('TaskRollUp', { description: 'How the units of a task add up, as the office set it.' })
export class RollUpOfTask {
  @Field(() => RollUpPolicy, { description: 'When they together have done it.' })
  policy!: RollUpPolicy

  @Field(() => Int, { nullable: true, description: 'How many must have, for the policy COUNT.' })
  count!: number | null
}

/** A refusal unless COUNT, and only COUNT, says how many. */
export const refuseRollUp = ({ policy, count }: RollUpOfTask): InvalidInput | undefined => {
  const isCount = policy === RollUpPolicy.COUNT
  if (isCount ? count !== null && count >= 1 : count === null) return undefined
  return new InvalidInput(
    'count',
    isCount
      ? {
          en: 'The policy COUNT needs "count": how many units must have done it, 1 or more.',
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
  en: 'The units of this task add up so already.',
  hant: '此任務已採用該彙總方式。',
  hans: '此任务已采用该汇总方式。',
})

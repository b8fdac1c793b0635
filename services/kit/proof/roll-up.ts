import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { RollUpPolicy } from '../indicators/index.ts'
import { evaluateConditions, isProven, type ProofScope } from './evaluate-conditions.ts'

@Directive('@shareable')
@ObjectType({ description: 'How the units below add up, never as an unexplained percentage.' })
export class RollUp {
  @Field(() => RollUpPolicy, { description: 'When they together have done it.' })
  readonly policy!: RollUpPolicy

  @Field(() => Int, { nullable: true, description: 'How many must have, for the policy COUNT.' })
  readonly count!: number | null

  @Field(() => Ratio, { description: 'Units proven by their own records, of those expected.' })
  readonly units!: Ratio

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the policy is satisfied; null when no unit is expected.',
  })
  readonly met!: boolean | null
}

/** Reads how many expected units of the subtree are proven, and applies the task's policy. */
export const rolledUp = async (context: Context, scope: ProofScope): Promise<RollUp> => {
  const units = await context.indicators.provenUnits(scope.taskId, scope.unitId)
  const { policy, count = null } = await context.indicators.rollUpOf(scope)
  const expected = units.denominator
  const needed = { ALL: expected, ANY: 1, COUNT: count ?? expected, WEIGHTED: 0 }[policy]
  const isSatisfied =
    policy === RollUpPolicy.WEIGHTED
      ? isProven(await evaluateConditions(context, scope), expected > 0)
      : units.numerator >= needed
  return {
    policy,
    count: policy === RollUpPolicy.COUNT ? count : null,
    units,
    met: expected === 0 ? null : isSatisfied,
  }
}

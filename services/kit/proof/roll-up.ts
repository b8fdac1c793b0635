import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { Ratio, WithLabel } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { RollUpPolicy } from '../indicators/index.ts'
import { evaluateConditions, isProven, type ProofScope } from './evaluate-conditions.ts'

@Directive('@shareable')
@ObjectType({
  description: 'How the results of units are combined, with the counts behind it.',
})
export class RollUp {
  @WithLabel(RollUpPolicy)
  @Field(() => RollUpPolicy, { description: 'When the units have completed the task together.' })
  readonly policy!: RollUpPolicy

  @Field(() => Int, {
    nullable: true,
    description: 'The required number of units for the policy COUNT.',
  })
  readonly count!: number | null

  @Field(() => Ratio, {
    description: 'The units that prove the task by their own records, of those that must report.',
  })
  readonly units!: Ratio

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the policy is satisfied; null when no unit must report.',
  })
  readonly met!: boolean | null
}

/** Applies the task's roll-up policy to the stored totals of proven units. */
export const rollUp = async (context: Context, scope: ProofScope): Promise<RollUp> => {
  const units = await context.indicators.provenUnits(scope.taskId, scope.unitId)
  const { policy, count = null } = await context.indicators.rollUpOf(scope)
  const expected = units.denominator
  const required = { ALL: expected, ANY: 1, COUNT: count ?? expected, WEIGHTED: 0 }[policy]
  const isSatisfied =
    policy === RollUpPolicy.WEIGHTED
      ? isProven(await evaluateConditions(context, scope), expected > 0)
      : units.numerator >= required
  return {
    policy,
    count: policy === RollUpPolicy.COUNT ? count : null,
    units,
    met: expected === 0 ? null : isSatisfied,
  }
}

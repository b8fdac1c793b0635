import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { RollUpPolicy } from '../indicators/index.ts'
import {
  evaluateConditions,
  expectations,
  isProven,
  type ProofScope,
} from './evaluate-conditions.ts'

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

/** Asks every expected unit of the subtree for itself. */
export const rolledUp = async (context: Context, question: ProofScope): Promise<RollUp> => {
  const units = await expectations(context, question).getMany()
  const { policy, count = null } = await context.indicators.rollUpOf(question)
  const proven = await Promise.all(
    units.map(async ({ unitId }) =>
      isProven(await evaluateConditions(context, { ...question, unitId }), true),
    ),
  )
  const done = proven.filter(Boolean).length
  const needed = { ALL: units.length, ANY: 1, COUNT: count ?? units.length, WEIGHTED: 0 }[policy]
  const together =
    policy === RollUpPolicy.WEIGHTED
      ? isProven(await evaluateConditions(context, question), units.length > 0)
      : done >= needed
  return {
    policy,
    count: policy === RollUpPolicy.COUNT ? count : null,
    units: new Ratio(done, units.length),
    met: units.length === 0 ? null : together,
  }
}

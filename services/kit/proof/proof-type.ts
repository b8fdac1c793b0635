import { Arg, Ctx, Directive, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql'
import { type Connection, Ratio } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { IndicatorValue } from './indicator-value.ts'
import {
  evaluateConditionsFor,
  type EvaluatedCondition,
  isExpected,
  isProven,
  type ProofScope,
} from './evaluate-conditions.ts'
import { type Failing, failing, FailingConnection } from './failing.ts'
import { proofNameOf } from './proof-name.ts'
import { RollUp, rolledUp } from './roll-up.ts'

@Directive('@shareable')
@ObjectType({ description: 'One condition of a task’s being done, answered from records.' })
export class Condition {
  constructor(private readonly answered: EvaluatedCondition) {}

  @Field(() => IndicatorValue, { description: 'What is asked, the answer and the target.' })
  indicator(): IndicatorValue {
    const { indicator, scope, value } = this.answered
    return new IndicatorValue(indicator, scope.year, value)
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is met; null when it asks nothing of these units. A share of no records is met, unless at least one is asked for.',
  })
  met(): boolean | null {
    return this.answered.met
  }

  @Field(() => FailingConnection, { description: 'What keeps it from being met, by unit.' })
  failing(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 25 if left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' })
    after?: string | null,
  ): Promise<Connection<Failing>> {
    return failing(context, this.answered, { first: first ?? 25, after: after ?? null })
  }
}

const gapDescription =
  'Names of the conditions where claim and proof differ: unmet although 100 % are claimed and accepted, or all met although less is.'

@InterfaceType({
  autoRegisterImplementations: false,
  description: 'What records prove of a task, for a unit and all below it, or for all units.',
})
export abstract class Proof {
  @Field(() => ID, { description: 'The task and the unit, as an assignment’s id; or the task’s.' })
  id!: string

  /** What reporting knows is claimed: percentage of the last accepted report; null where nobody claims. */
  claimedPercentage?: number | null

  @Field(() => [Condition], {
    nullable: true,
    description: 'Every condition of the task’s being done; null if the domain cannot be reached.',
  })
  async conditions(@Ctx() context: Context): Promise<Condition[]> {
    return (await this.answers(context)).map((answered) => new Condition(answered))
  }

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether every condition is met; null when no unit is expected to answer.',
  })
  async proven(@Ctx() context: Context): Promise<boolean | null> {
    const question = await this.question(context)
    if (!question) return null
    return isProven(await this.answers(context), await isExpected(context, question))
  }

  @Field(() => Ratio, {
    nullable: true,
    description: 'Conditions met, of those that ask something.',
  })
  async met(@Ctx() context: Context): Promise<Ratio> {
    const asked = (await this.answers(context)).filter(({ met }) => met !== null)
    return new Ratio(asked.filter(({ met }) => met).length, asked.length)
  }

  @Field(() => RollUp, {
    nullable: true,
    description: 'The units below, each by its own records, and by which policy they add up.',
  })
  async rollUp(@Ctx() context: Context): Promise<RollUp | null> {
    const question = await this.question(context)
    return question ? rolledUp(context, question) : null
  }

  @Field(() => [String], { nullable: true, description: gapDescription })
  async discrepancies(@Ctx() context: Context): Promise<string[]> {
    const { claimedPercentage } = this
    if (claimedPercentage === null || claimedPercentage === undefined) return []
    const answers = await this.answers(context)
    const isAllMet = (await this.proven(context)) ?? false
    const differ = claimedPercentage === 100 ? false : isAllMet || undefined
    return answers.filter(({ met }) => met === differ).map(({ indicator }) => indicator.name)
  }

  private async answers(context: Context): Promise<readonly EvaluatedCondition[]> {
    const question = await this.question(context)
    return question ? evaluateConditionsFor(context, question) : []
  }

  private async question(context: Context): Promise<ProofScope | undefined> {
    const [, taskId = this.id, unitId] = /^([^:]+:[^:]+):(.+)$/.exec(this.id) ?? []
    const asked = await context.indicators.task(taskId)
    return asked && { ...asked, taskId, unitId }
  }
}

/** The proof type of a domain's tasks. */
export const proofType = (taskType: string): new () => Proof => {
  @Directive('@key(fields: "id")')
  @ObjectType(proofNameOf(taskType), {
    implements: Proof,
    description: 'What this domain’s records prove of a task.',
  })
  class DomainProof extends Proof {
    @Directive('@external')
    @Field(() => Int, { nullable: true, description: 'Percentage claimed and accepted.' })
    declare claimedPercentage?: number | null

    @Directive('@requires(fields: "claimedPercentage")')
    @Field(() => [String], { nullable: true, description: gapDescription })
    override discrepancies(@Ctx() context: Context): Promise<string[]> {
      return super.discrepancies(context)
    }
  }
  return DomainProof
}

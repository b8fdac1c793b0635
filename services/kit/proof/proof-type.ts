import { Ctx, Directive, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql'
import { Ratio, WithLabel } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { Condition } from './condition.ts'
import {
  applies,
  evaluateApplicable,
  type EvaluatedCondition,
  isExpected,
  isProven,
  type ProofScope,
} from './evaluate-conditions.ts'
import { proofNameOf } from './proof-name.ts'
import { ProofState } from './proof-state.ts'
import { RollUp, rollUp } from './roll-up.ts'

const discrepanciesDescription =
  'The names of conditions where claim and proof differ: those that apply and are not met although 100 % is claimed and accepted, or those that are met when all are and less is accepted.'

@InterfaceType({
  autoRegisterImplementations: false,
  description:
    'Whether records prove the completion of a task, for a unit and all units below it, or for all units.',
})
export abstract class Proof {
  @Field(() => ID, {
    description: 'The id of the assignment (task and unit); the id of the task for all units.',
  })
  id!: string

  /** The percentage of the last accepted report, from reporting; null without one. */
  claimedPercentage?: number | null

  @Field(() => [Condition], {
    nullable: true,
    description:
      'The conditions for the completion of the task; null if the domain cannot be reached.',
  })
  async conditions(@Ctx() context: Context): Promise<Condition[]> {
    return (await this.evaluate(context)).map((condition) => new Condition(condition))
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether every applicable condition is met; null when no unit must report on the task, or no topic measures it. A condition that is not demonstrated or not measured leaves it false.',
  })
  async proven(@Ctx() context: Context): Promise<boolean | null> {
    const scope = await this.scope(context)
    if (!scope) return null
    return isProven(await this.evaluate(context), await isExpected(context, scope))
  }

  @WithLabel(ProofState, { nullable: true })
  @Field(() => ProofState, {
    nullable: true,
    description:
      'What the records prove, and why `proven` may be null; null if the domain cannot be reached.',
  })
  async state(@Ctx() context: Context): Promise<ProofState> {
    if (!(await this.scope(context))) return ProofState.NOT_MEASURED
    const proven = await this.proven(context)
    if (proven === null) return ProofState.NOT_APPLICABLE
    return proven ? ProofState.PROVEN : ProofState.NOT_PROVEN
  }

  @Field(() => Ratio, {
    nullable: true,
    description: 'The number of met conditions, of the applicable ones.',
  })
  async met(@Ctx() context: Context): Promise<Ratio> {
    const applicable = (await this.evaluate(context)).filter(({ state }) => applies(state))
    const met = applicable.filter(({ state }) => state === 'MET')
    return new Ratio(met.length, applicable.length)
  }

  @Field(() => RollUp, {
    nullable: true,
    description:
      'How many units prove the task by their own records, and whether the roll-up policy is satisfied.',
  })
  async rollUp(@Ctx() context: Context): Promise<RollUp | null> {
    const scope = await this.scope(context)
    return scope ? rollUp(context, scope) : null
  }

  @Field(() => [String], { nullable: true, description: discrepanciesDescription })
  async discrepancies(@Ctx() context: Context): Promise<string[]> {
    const { claimedPercentage } = this
    if (claimedPercentage === null || claimedPercentage === undefined) return []
    const conditions = await this.evaluate(context)
    const isAllMet = (await this.proven(context)) ?? false
    const isContradicting = ({ state }: EvaluatedCondition): boolean =>
      claimedPercentage === 100 ? applies(state) && state !== 'MET' : isAllMet && state === 'MET'
    return conditions.filter(isContradicting).map(({ indicator }) => indicator.name)
  }

  private async evaluate(context: Context): Promise<readonly EvaluatedCondition[]> {
    const scope = await this.scope(context)
    return scope ? evaluateApplicable(context, scope) : []
  }

  private async scope(context: Context): Promise<ProofScope | undefined> {
    const [, taskId = this.id, unitId] = /^([^:]+:[^:]+):(.+)$/.exec(this.id) ?? []
    const measure = await context.indicators.task(taskId)
    return measure && { ...measure, unitId }
  }
}

/** The proof type of a domain's tasks. */
export const proofType = (taskType: string): new () => Proof => {
  @Directive('@key(fields: "id")')
  @ObjectType(proofNameOf(taskType), {
    implements: Proof,
    description: 'Whether the records of this domain prove the completion of a task.',
  })
  class DomainProof extends Proof {
    @Directive('@external')
    @Field(() => Int, {
      nullable: true,
      description: 'The percentage of the last accepted report.',
    })
    declare claimedPercentage?: number | null

    @Directive('@requires(fields: "claimedPercentage")')
    @Field(() => [String], { nullable: true, description: discrepanciesDescription })
    override discrepancies(@Ctx() context: Context): Promise<string[]> {
      return super.discrepancies(context)
    }
  }
  return DomainProof
}

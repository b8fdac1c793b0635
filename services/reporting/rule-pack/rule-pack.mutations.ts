import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { Day } from '../../../schema/vocabulary/index.ts'
import { ActionInput, payload, payloadOf } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { RulePackAlreadySwitched, RulePackOfNotice } from './refusals.ts'
import { RulePack, RulePackRoll } from './rule-pack.ts'

@InputType({ description: 'Which rule pack, and why.' })
class SwitchOnRulePackInput extends ActionInput {
  @Field(() => ID, { description: 'E.g. `proactive20`.' })
  rulePackId!: string

  @Field(() => String, { description: 'Why; it is kept in the log.' })
  reason!: string
}

@InputType({ description: 'Which rule pack, and why.' })
class SwitchOffRulePackInput extends SwitchOnRulePackInput {}

@InputType({ description: 'Which rule pack, what is to be different, and why.' })
class AmendRulePackInput extends SwitchOnRulePackInput {
  @Field(() => String, { nullable: true, description: 'The time allowed, e.g. `P15WD`.' })
  rule?: string | null

  @Field(() => RulePackRoll, {
    nullable: true,
    description: 'Where a due day goes that falls on a day off.',
  })
  roll?: RulePackRoll | null

  @Field(() => String, { nullable: true, description: 'The document it rests on.' })
  authority?: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The first day of an event that it is for; null takes the limit away.',
  })
  validFrom?: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The last day of an event that it is for; null takes the limit away.',
  })
  validTo?: string | null
}

const RulePackPayload = payloadOf('rulePack', RulePack, [
  ...commonErrors,
  RulePackOfNotice,
  RulePackAlreadySwitched,
])

const follow =
  'Open records of every domain get their new due moments in batches; the log says which moved.'

@Resolver()
export class RulePackMutations {
  @Mutation(() => RulePackPayload, { description: `Lets a clock of law run. ${follow}` })
  async switchOnRulePack(
    @Arg('input', () => SwitchOnRulePackInput, { description: 'Which, and why.' })
    input: SwitchOnRulePackInput,
    @Ctx() { rulePacks }: ReportingContext,
  ) {
    return payload('rulePack', await rulePacks.switchOn(input))
  }

  @Mutation(() => RulePackPayload, { description: `Stops a clock of law. ${follow}` })
  async switchOffRulePack(
    @Arg('input', () => SwitchOffRulePackInput, { description: 'Which, and why.' })
    input: SwitchOffRulePackInput,
    @Ctx() { rulePacks }: ReportingContext,
  ) {
    return payload('rulePack', await rulePacks.switchOff(input))
  }

  @Mutation(() => RulePackPayload, {
    description: `Changes the rule or the validity of a clock of law. ${follow}`,
  })
  async amendRulePack(
    @Arg('input', () => AmendRulePackInput, { description: 'Which, what, and why.' })
    input: AmendRulePackInput,
    @Ctx() { rulePacks }: ReportingContext,
  ) {
    return payload('rulePack', await rulePacks.amend(input))
  }
}

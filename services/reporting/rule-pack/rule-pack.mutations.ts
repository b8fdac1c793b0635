import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { Day } from '../../../schema/vocabulary/index.ts'
import { ActionInput, payload, payloadOf } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { RulePackAlreadySwitched, RulePackOfNotice } from './rule-pack.refusals.ts'
import { RulePack, RulePackRoll } from './rule-pack.ts'

@InputType({ description: 'Switches a rule pack on.' })
class SwitchOnRulePackInput extends ActionInput {
  @Field(() => ID, { description: 'The rule pack, e.g. `proactive20`.' })
  rulePackId!: string

  @Field(() => String, { description: 'The reason, for the change log.' })
  reason!: string
}

@InputType({ description: 'Switches a rule pack off.' })
class SwitchOffRulePackInput extends SwitchOnRulePackInput {}

@InputType({ description: 'Amends a rule pack. Fields that are left out stay.' })
class AmendRulePackInput extends SwitchOnRulePackInput {
  @Field(() => String, {
    nullable: true,
    description: 'The time limit, e.g. `P15WD`: 15 working days.',
  })
  rule?: string | null

  @Field(() => RulePackRoll, {
    nullable: true,
    description: 'Whether a due date on a day off rolls to the next working day.',
  })
  roll?: RulePackRoll | null

  @Field(() => String, { nullable: true, description: 'The document that states the rule.' })
  authority?: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The rule applies to events from this day; null removes the limit.',
  })
  validFrom?: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The rule applies to events until this day; null removes the limit.',
  })
  validTo?: string | null
}

const RulePackPayload = payloadOf('rulePack', RulePack, [
  ...commonErrors,
  RulePackOfNotice,
  RulePackAlreadySwitched,
])

const effect =
  'The open records of all domains get their new due dates in batches; the change log records each. For supervisors of the issuing office and administrators.'

@Resolver()
export class RulePackMutations {
  @Mutation(() => RulePackPayload, { description: `Switches a rule pack on. ${effect}` })
  async switchOnRulePack(
    @Arg('input', () => SwitchOnRulePackInput, { description: 'The rule pack and the reason.' })
    input: SwitchOnRulePackInput,
    @Ctx() { rulePacks }: ReportingContext,
  ) {
    return payload('rulePack', await rulePacks.switchOn(input))
  }

  @Mutation(() => RulePackPayload, { description: `Switches a rule pack off. ${effect}` })
  async switchOffRulePack(
    @Arg('input', () => SwitchOffRulePackInput, { description: 'The rule pack and the reason.' })
    input: SwitchOffRulePackInput,
    @Ctx() { rulePacks }: ReportingContext,
  ) {
    return payload('rulePack', await rulePacks.switchOff(input))
  }

  @Mutation(() => RulePackPayload, {
    description: `Amends a rule pack. ${effect}`,
  })
  async amendRulePack(
    @Arg('input', () => AmendRulePackInput, {
      description: 'The rule pack, the changes and the reason.',
    })
    input: AmendRulePackInput,
    @Ctx() { rulePacks }: ReportingContext,
  ) {
    return payload('rulePack', await rulePacks.amend(input))
  }
}

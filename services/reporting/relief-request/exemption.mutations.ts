import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql'
import { ActionInput, payload, payloadOf } from '../../kit/graphql/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { AssignmentActionInput } from '../assignment/assignment.mutations.ts'
import { Assignment } from '../assignment/assignment.ts'
import type { ReportingContext } from '../context.ts'
import { AlreadyDecided } from '../refusal/already-decided.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { Exemption } from './exemption.ts'

@InputType({ description: 'A declaration that an assignment does not apply.' })
class DeclareNotApplicableInput extends AssignmentActionInput {
  @Field(() => String, { description: 'The reason, at most 10,000 characters.' })
  reason!: string
}

@InputType({ description: 'Approves a declaration that an assignment does not apply.' })
class ApproveNotApplicableInput extends ActionInput {
  @Field(() => ID, { description: 'The declaration.' })
  exemptionId!: string
}

@InputType({ description: 'Refuses a declaration that an assignment does not apply.' })
class RefuseNotApplicableInput extends ApproveNotApplicableInput {
  @Field(() => String, { description: 'The reason for the refusal.' })
  reason!: string
}

const ExemptionPayload = payloadOf('exemption', Exemption, [
  ...commonErrors,
  WrongState,
  AlreadyDecided,
])

@Resolver(() => Exemption)
export class ExemptionMutations {
  @Mutation(() => ExemptionPayload, {
    description:
      'Declares that an assignment does not apply to the unit (不適用). For reporters of the unit.',
  })
  async declareNotApplicable(
    @Arg('input', () => DeclareNotApplicableInput, {
      description: 'The assignment and the reason.',
    })
    input: DeclareNotApplicableInput,
    @Ctx() { exemptions }: ReportingContext,
  ) {
    return payload('exemption', await exemptions.request(input))
  }

  @Mutation(() => ExemptionPayload, {
    description:
      'Approves that an assignment does not apply: it no longer counts in rates. For supervisors above the unit and of lead units.',
  })
  async approveNotApplicable(
    @Arg('input', () => ApproveNotApplicableInput, { description: 'The declaration.' })
    input: ApproveNotApplicableInput,
    @Ctx() { exemptions }: ReportingContext,
  ) {
    return payload('exemption', await exemptions.grant(input, input.exemptionId))
  }

  @Mutation(() => ExemptionPayload, {
    description:
      'Refuses a declaration that an assignment does not apply. For supervisors above the unit and of lead units.',
  })
  async refuseNotApplicable(
    @Arg('input', () => RefuseNotApplicableInput, {
      description: 'The declaration and the reason.',
    })
    input: RefuseNotApplicableInput,
    @Ctx() { exemptions }: ReportingContext,
  ) {
    return payload('exemption', await exemptions.refuse(input, input.exemptionId))
  }

  @FieldResolver(() => Assignment, { description: 'The assignment that does not apply.' })
  assignment(@Root() { assignmentId }: Exemption, @Ctx() { load }: Context) {
    return load(Assignment, assignmentId)
  }
}

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
import { AlreadyRequested } from '../refusal/already-requested.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { OwnRequest } from '../refusal/own-request.ts'
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
  AlreadyRequested,
  OwnRequest,
])

@Resolver(() => Exemption)
export class ExemptionMutations {
  @Mutation(() => ExemptionPayload, {
    description:
      'Declares that an assignment does not apply to the unit (不適用); one declaration waits at a time. For reporters of the unit.',
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
      'Approves that an assignment does not apply: it no longer counts in rates, and a report that waits for review becomes NOT_NEEDED. For supervisors above the unit and of the issuing office; nobody decides on their own declaration.',
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
      'Refuses a declaration that an assignment does not apply. For supervisors above the unit and of the issuing office; nobody decides on their own declaration.',
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

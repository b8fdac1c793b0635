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
import { Assignment } from '../assignment/assignment.ts'
import { OnAssignmentInput } from '../assignment/assignment.mutations.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ActionInput, payload, payloadOf } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { AlreadyDecided } from '../refusal/already-decided.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { Exemption } from './exemption.ts'

@InputType({ description: 'Which assignment does not apply, and why.' })
class DeclareNotApplicableInput extends OnAssignmentInput {
  @Field(() => String, { description: 'Why it does not apply to the unit.' })
  reason!: string
}

@InputType({ description: 'Which declaration.' })
class ApproveNotApplicableInput extends ActionInput {
  @Field(() => ID, { description: 'The declaration.' })
  exemptionId!: string
}

@InputType({ description: 'Which declaration, and why not.' })
class RefuseNotApplicableInput extends ApproveNotApplicableInput {
  @Field(() => String, { description: 'Why it is refused.' })
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
    description: 'The unit declares that an assignment does not apply.',
  })
  async declareNotApplicable(
    @Arg('input', () => DeclareNotApplicableInput, { description: 'Which, and why.' })
    input: DeclareNotApplicableInput,
    @Ctx() { exemptions }: ReportingContext,
  ) {
    return payload('exemption', await exemptions.declare(input))
  }

  @Mutation(() => ExemptionPayload, {
    description: 'The General Office approves it: nothing is expected any more.',
  })
  async approveNotApplicable(
    @Arg('input', () => ApproveNotApplicableInput, { description: 'Which.' })
    input: ApproveNotApplicableInput,
    @Ctx() { exemptions }: ReportingContext,
  ) {
    return payload('exemption', await exemptions.approve(input))
  }

  @Mutation(() => ExemptionPayload, {
    description: 'The General Office refuses it, with a reason.',
  })
  async refuseNotApplicable(
    @Arg('input', () => RefuseNotApplicableInput, { description: 'Which, and why.' })
    input: RefuseNotApplicableInput,
    @Ctx() { exemptions }: ReportingContext,
  ) {
    return payload('exemption', await exemptions.refuse(input))
  }

  @FieldResolver(() => Assignment, { description: 'What it is about.' })
  assignment(@Root() { assignmentId }: Exemption, @Ctx() { load }: Context) {
    return load(Assignment, assignmentId)
  }
}

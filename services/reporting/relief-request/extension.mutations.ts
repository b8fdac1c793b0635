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
import { Day } from '../../../schema/vocabulary/index.ts'
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
import { maxExtensionMonths, maxExtensions } from './extension-limits.ts'
import { Extension } from './extension.ts'

@InputType({ description: 'A request for a later due date.' })
class RequestExtensionInput extends AssignmentActionInput {
  @Field(() => String, { description: 'The reason, at most 10,000 characters.' })
  reason!: string

  @Field(() => Day, { description: 'The new due date: later than the current one, and not past.' })
  newDueOn!: string
}

@InputType({ description: 'Grants an extension.' })
class GrantExtensionInput extends ActionInput {
  @Field(() => ID, { description: 'The extension.' })
  extensionId!: string
}

@InputType({ description: 'Refuses an extension.' })
class RefuseExtensionInput extends GrantExtensionInput {
  @Field(() => String, { description: 'The reason for the refusal.' })
  reason!: string
}

const ExtensionPayload = payloadOf('extension', Extension, [
  ...commonErrors,
  WrongState,
  AlreadyDecided,
  AlreadyRequested,
  OwnRequest,
])

@Resolver(() => Extension)
export class ExtensionMutations {
  @Mutation(() => ExtensionPayload, {
    description: `Requests a later due date (申請延期), at most ${maxExtensions} times for an assignment, each at most ${maxExtensionMonths} months after its due date or today, whichever is later, and in a year whose holidays the calendar has. One request waits at a time. For reporters of the unit.`,
  })
  async requestExtension(
    @Arg('input', () => RequestExtensionInput, { description: 'The new due date and the reason.' })
    input: RequestExtensionInput,
    @Ctx() { extensions }: ReportingContext,
  ) {
    return payload('extension', await extensions.request(input))
  }

  @Mutation(() => ExtensionPayload, {
    description:
      'Grants a later due date (批准延期). For reviewers and supervisors above the unit and of the issuing office; nobody decides on their own request.',
  })
  async grantExtension(
    @Arg('input', () => GrantExtensionInput, { description: 'The extension.' })
    input: GrantExtensionInput,
    @Ctx() { extensions }: ReportingContext,
  ) {
    return payload('extension', await extensions.grant(input, input.extensionId))
  }

  @Mutation(() => ExtensionPayload, {
    description:
      'Refuses a later due date. For reviewers and supervisors above the unit and of the issuing office; nobody decides on their own request.',
  })
  async refuseExtension(
    @Arg('input', () => RefuseExtensionInput, { description: 'The extension and the reason.' })
    input: RefuseExtensionInput,
    @Ctx() { extensions }: ReportingContext,
  ) {
    return payload('extension', await extensions.refuse(input, input.extensionId))
  }

  @FieldResolver(() => Assignment, { description: 'The assignment whose due date is extended.' })
  assignment(@Root() { assignmentId }: Extension, @Ctx() { load }: Context) {
    return load(Assignment, assignmentId)
  }
}

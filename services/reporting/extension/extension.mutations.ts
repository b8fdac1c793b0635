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
import { Assignment } from '../assignment/assignment.ts'
import { OnAssignmentInput } from '../assignment/assignment.mutations.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ActionInput, payload, payloadOf } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { AlreadyDecided } from '../refusal/already-decided.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { Extension } from './extension.ts'

@InputType({ description: 'A later due day to ask for.' })
class RequestExtensionInput extends OnAssignmentInput {
  @Field(() => String, { description: 'Why it is needed.' })
  reason!: string

  @Field(() => Day, { description: 'The due day asked for.' })
  newDueOn!: string
}

@InputType({ description: 'Which extension.' })
class GrantExtensionInput extends ActionInput {
  @Field(() => ID, { description: 'The extension.' })
  extensionId!: string
}

@InputType({ description: 'Which extension, and why not.' })
class RefuseExtensionInput extends GrantExtensionInput {
  @Field(() => String, { description: 'Why it is refused.' })
  reason!: string
}

const ExtensionPayload = payloadOf('extension', Extension, [
  ...commonErrors,
  WrongState,
  AlreadyDecided,
])

@Resolver(() => Extension)
export class ExtensionMutations {
  @Mutation(() => ExtensionPayload, { description: 'The unit asks for a later due day.' })
  async requestExtension(
    @Arg('input', () => RequestExtensionInput, { description: 'What is asked.' })
    input: RequestExtensionInput,
    @Ctx() { extensions }: ReportingContext,
  ) {
    return payload('extension', await extensions.request(input))
  }

  @Mutation(() => ExtensionPayload, { description: 'An office grants a later due day.' })
  async grantExtension(
    @Arg('input', () => GrantExtensionInput, { description: 'Which.' }) input: GrantExtensionInput,
    @Ctx() { extensions }: ReportingContext,
  ) {
    return payload('extension', await extensions.grant(input))
  }

  @Mutation(() => ExtensionPayload, {
    description: 'An office refuses a later due day, with a reason.',
  })
  async refuseExtension(
    @Arg('input', () => RefuseExtensionInput, { description: 'Which, and why.' })
    input: RefuseExtensionInput,
    @Ctx() { extensions }: ReportingContext,
  ) {
    return payload('extension', await extensions.refuse(input))
  }

  @FieldResolver(() => Assignment, { description: 'What it extends.' })
  assignment(@Root() { assignmentId }: Extension, @Ctx() { load }: Context) {
    return load(Assignment, assignmentId)
  }
}

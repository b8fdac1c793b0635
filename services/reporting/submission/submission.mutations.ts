import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { OnAssignmentInput } from '../assignment/assignment.mutations.ts'
import { ActionInput, payload, payloadOf } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { AlreadyDecided } from '../refusal/already-decided.ts'
import { OwnSubmission } from '../refusal/own-submission.ts'
import { PublicationMissing } from '../refusal/publication-missing.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { Evidence } from './evidence.ts'
import { Submission } from './submission.ts'

@InputType({ description: 'A unit’s report.' })
class ReportInput extends OnAssignmentInput {
  @Field(() => String, { description: 'What was done; at most 10,000 characters.' })
  text!: string

  @Field(() => Int, { description: 'How much of the task is done, 0 to 100.' })
  percentage!: number

  @Field(() => [Evidence], { nullable: true, description: 'Links that show it.' })
  evidence?: Evidence[] | null
}

@InputType({ description: 'A report to accept.' })
class AcceptSubmissionInput extends ActionInput {
  @Field(() => ID, { description: 'The report.' })
  submissionId!: string

  @Field(() => String, { nullable: true, description: 'A remark for the unit.' })
  remark?: string | null
}

@InputType({ description: 'A report to send back.' })
class ReturnSubmissionInput extends ActionInput {
  @Field(() => ID, { description: 'The report.' })
  submissionId!: string

  @Field(() => String, { description: 'What must be mended.' })
  reason!: string
}

const SubmissionPayload = payloadOf('submission', Submission, [
  ...commonErrors,
  WrongState,
  PublicationMissing,
  OwnSubmission,
  AlreadyDecided,
])

@Resolver()
export class SubmissionMutations {
  @Mutation(() => SubmissionPayload, {
    description: 'Keeps a draft of a report; a later draft replaces it.',
  })
  async saveDraft(
    @Arg('input', () => ReportInput, { description: 'The draft.' }) input: ReportInput,
    @Ctx() { submissions }: ReportingContext,
  ) {
    return payload('submission', await submissions.saveDraft(input))
  }

  @Mutation(() => SubmissionPayload, {
    description: 'Sends in a report. Earlier versions are kept.',
  })
  async submitProgress(
    @Arg('input', () => ReportInput, { description: 'The report.' }) input: ReportInput,
    @Ctx() { submissions }: ReportingContext,
  ) {
    return payload('submission', await submissions.submit(input))
  }

  @Mutation(() => SubmissionPayload, {
    description: 'An office accepts a report; nobody accepts their own.',
  })
  async acceptSubmission(
    @Arg('input', () => AcceptSubmissionInput, { description: 'Which.' })
    input: AcceptSubmissionInput,
    @Ctx() { reviews }: ReportingContext,
  ) {
    return payload('submission', await reviews.accept(input))
  }

  @Mutation(() => SubmissionPayload, {
    description: 'An office sends a report back, with a reason.',
  })
  async returnSubmission(
    @Arg('input', () => ReturnSubmissionInput, { description: 'Which, and why.' })
    input: ReturnSubmissionInput,
    @Ctx() { reviews }: ReportingContext,
  ) {
    return payload('submission', await reviews.sendBack(input))
  }
}

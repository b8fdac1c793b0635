import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { AssignmentActionInput } from '../assignment/assignment.mutations.ts'
import { ActionInput, payload, payloadOf } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { AlreadyDecided } from '../refusal/already-decided.ts'
import { OwnSubmission } from '../refusal/own-submission.ts'
import { PublicationMissing } from '../refusal/publication-missing.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { Evidence } from './evidence.ts'
import { Submission } from './submission.ts'

@InputType('ReportInput', { description: 'A report of a unit on an assignment.' })
class SubmissionInput extends AssignmentActionInput {
  @Field(() => String, { description: 'What the unit has done, at most 10,000 characters.' })
  text!: string

  @Field(() => Int, { description: 'The completed percentage, 0 to 100.' })
  percentage!: number

  @Field(() => [Evidence], {
    nullable: true,
    description: 'Links to evidence; with `publishedOn` for what must be published.',
  })
  evidence?: Evidence[] | null
}

@InputType({ description: 'Accepts a report.' })
class AcceptSubmissionInput extends ActionInput {
  @Field(() => ID, { description: 'The report.' })
  submissionId!: string

  @Field(() => String, { nullable: true, description: 'A remark to the unit.' })
  remark?: string | null
}

@InputType({ description: 'Returns a report to the unit.' })
class ReturnSubmissionInput extends ActionInput {
  @Field(() => ID, { description: 'The report.' })
  submissionId!: string

  @Field(() => String, { description: 'The reason: what the unit must correct.' })
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
    description:
      'Saves a draft of a report; a later draft replaces it. An accepted assignment stays accepted. For reporters of the unit.',
  })
  async saveDraft(
    @Arg('input', () => SubmissionInput, { description: 'The draft.' }) input: SubmissionInput,
    @Ctx() { submissions }: ReportingContext,
  ) {
    return payload('submission', await submissions.saveDraft(input))
  }

  @Mutation(() => SubmissionPayload, {
    description:
      'Submits a report for review (報送); earlier versions are kept. For reporters of the unit.',
  })
  async submitProgress(
    @Arg('input', () => SubmissionInput, { description: 'The report.' }) input: SubmissionInput,
    @Ctx() { submissions }: ReportingContext,
  ) {
    return payload('submission', await submissions.submit(input))
  }

  @Mutation(() => SubmissionPayload, {
    description:
      'Accepts a report, which becomes public (採納). For reviewers and supervisors above the unit, of the issuing office and of other lead units; nobody reviews their own report.',
  })
  async acceptSubmission(
    @Arg('input', () => AcceptSubmissionInput, { description: 'The report.' })
    input: AcceptSubmissionInput,
    @Ctx() { reviews }: ReportingContext,
  ) {
    return payload('submission', await reviews.accept(input))
  }

  @Mutation(() => SubmissionPayload, {
    description:
      'Returns a report to the unit (退回). For reviewers and supervisors above the unit, of the issuing office and of other lead units; nobody reviews their own report.',
  })
  async returnSubmission(
    @Arg('input', () => ReturnSubmissionInput, { description: 'The report and the reason.' })
    input: ReturnSubmissionInput,
    @Ctx() { reviews }: ReportingContext,
  ) {
    return payload('submission', await reviews.sendBack(input))
  }
}

// Written by `npm run schema`; do not edit.
// Its source is accept-report.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type AcceptReportMutationVariables = Types.Exact<{
  input: Types.AcceptSubmissionInput;
}>;


export type AcceptReportMutation = { readonly acceptSubmission: { readonly submission: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly message: string }
      | { readonly message: string }
      | { readonly message: string, readonly field: string }
      | { readonly message: string }
      | { readonly message: string, readonly field: string }
      | { readonly message: string }
      | { readonly message: string }
      | { readonly message: string }
      | { readonly message: string }
    > } };

export const AcceptReport = operation<AcceptReportMutation, AcceptReportMutationVariables>(`
# Accepts a report (採納).
mutation AcceptReport(\$input: AcceptSubmissionInput!) {
  acceptSubmission(input: \$input) {
    submission {
      id
    }
    errors {
      ... on UserError {
        message
      }
      ... on InvalidInput {
        field
      }
      ... on PersonalDataFound {
        field
      }
    }
  }
}
`)

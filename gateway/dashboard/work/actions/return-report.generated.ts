// Written by `npm run schema`; do not edit.
// Its source is return-report.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type ReturnReportMutationVariables = Types.Exact<{
  input: Types.ReturnSubmissionInput;
}>;


export type ReturnReportMutation = { readonly returnSubmission: { readonly submission: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export const ReturnReport = operation<ReturnReportMutation, ReturnReportMutationVariables>(`
# Returns a report to its unit (退回).
mutation ReturnReport(\$input: ReturnSubmissionInput!) {
  returnSubmission(input: \$input) {
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

// Written by `npm run schema`; do not edit.
// Its source is submit-report.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type SubmitReportMutationVariables = Types.Exact<{
  input: Types.ReportInput;
}>;


export type SubmitReportMutation = { readonly submitProgress: { readonly submission: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export const SubmitReport = operation<SubmitReportMutation, SubmitReportMutationVariables>(`
# Submits a report for review (報送).
mutation SubmitReport(\$input: ReportInput!) {
  submitProgress(input: \$input) {
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

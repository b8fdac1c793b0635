// Written by `npm run schema`; do not edit.
// Its source is file-plan.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type FilePlanMutationVariables = Types.Exact<{
  input: Types.FilePlanInput;
}>;


export type FilePlanMutation = { readonly filePlan: { readonly assignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly message: string }
      | { readonly message: string }
      | { readonly message: string, readonly field: string }
      | { readonly message: string }
      | { readonly message: string, readonly field: string }
      | { readonly message: string }
      | { readonly message: string }
      | { readonly message: string }
    > } };

export const FilePlan = operation<FilePlanMutation, FilePlanMutationVariables>(`
# Files the plan of a unit.
mutation FilePlan(\$input: FilePlanInput!) {
  filePlan(input: \$input) {
    assignment {
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

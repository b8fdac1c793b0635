// Written by `npm run schema`; do not edit.
// Its source is close-assignment.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type CloseAssignmentMutationVariables = Types.Exact<{
  input: Types.OnAssignmentInput;
}>;


export type CloseAssignmentMutation = { readonly closeAssignment: { readonly assignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly message: string }
      | { readonly message: string }
      | { readonly message: string, readonly field: string }
      | { readonly message: string }
      | { readonly message: string, readonly field: string }
      | { readonly message: string }
      | { readonly message: string }
      | { readonly message: string }
    > } };

export const CloseAssignment = operation<CloseAssignmentMutation, CloseAssignmentMutationVariables>(`
# Closes an assignment (辦結).
mutation CloseAssignment(\$input: OnAssignmentInput!) {
  closeAssignment(input: \$input) {
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

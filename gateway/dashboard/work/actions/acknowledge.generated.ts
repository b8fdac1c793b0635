// Written by `npm run schema`; do not edit.
// Its source is acknowledge.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type AcknowledgeAssignmentMutationVariables = Types.Exact<{
  input: Types.OnAssignmentInput;
}>;


export type AcknowledgeAssignmentMutation = { readonly acknowledgeAssignment: { readonly assignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly message: string }
      | { readonly message: string }
      | { readonly message: string, readonly field: string }
      | { readonly message: string }
      | { readonly message: string, readonly field: string }
      | { readonly message: string }
      | { readonly message: string }
      | { readonly message: string }
    > } };

export const AcknowledgeAssignment = operation<AcknowledgeAssignmentMutation, AcknowledgeAssignmentMutationVariables>(`
# Acknowledges an assignment (簽收).
mutation AcknowledgeAssignment(\$input: OnAssignmentInput!) {
  acknowledgeAssignment(input: \$input) {
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

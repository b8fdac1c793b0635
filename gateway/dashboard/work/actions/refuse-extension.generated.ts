// Written by `npm run schema`; do not edit.
// Its source is refuse-extension.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type RefuseExtensionMutationVariables = Types.Exact<{
  input: Types.RefuseExtensionInput;
}>;


export type RefuseExtensionMutation = { readonly refuseExtension: { readonly extension: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export const RefuseExtension = operation<RefuseExtensionMutation, RefuseExtensionMutationVariables>(`
# Refuses a later due date.
mutation RefuseExtension(\$input: RefuseExtensionInput!) {
  refuseExtension(input: \$input) {
    extension {
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

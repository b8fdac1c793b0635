// Written by `npm run schema`; do not edit.
// Its source is grant-extension.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type GrantExtensionMutationVariables = Types.Exact<{
  input: Types.GrantExtensionInput;
}>;


export type GrantExtensionMutation = { readonly grantExtension: { readonly extension: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export const GrantExtension = operation<GrantExtensionMutation, GrantExtensionMutationVariables>(`
# Grants a later due date (批准延期).
mutation GrantExtension(\$input: GrantExtensionInput!) {
  grantExtension(input: \$input) {
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

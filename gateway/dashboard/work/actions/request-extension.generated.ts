// Written by `npm run schema`; do not edit.
// Its source is request-extension.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type RequestExtensionMutationVariables = Types.Exact<{
  input: Types.RequestExtensionInput;
}>;


export type RequestExtensionMutation = { readonly requestExtension: { readonly extension: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export const RequestExtension = operation<RequestExtensionMutation, RequestExtensionMutationVariables>(`
# Requests a later due date (申請延期).
mutation RequestExtension(\$input: RequestExtensionInput!) {
  requestExtension(input: \$input) {
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

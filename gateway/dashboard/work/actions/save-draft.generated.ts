// Written by `npm run schema`; do not edit.
// Its source is save-draft.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type SaveDraftMutationVariables = Types.Exact<{
  input: Types.ReportInput;
}>;


export type SaveDraftMutation = { readonly saveDraft: { readonly submission: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export const SaveDraft = operation<SaveDraftMutation, SaveDraftMutationVariables>(`
# Saves a draft of a report in the hub.
mutation SaveDraft(\$input: ReportInput!) {
  saveDraft(input: \$input) {
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

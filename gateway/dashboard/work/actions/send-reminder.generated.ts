// Written by `npm run schema`; do not edit.
// Its source is send-reminder.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type SendReminderMutationVariables = Types.Exact<{
  input: Types.SendReminderInput;
}>;


export type SendReminderMutation = { readonly sendReminder: { readonly reminder: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly message: string }
      | { readonly message: string }
      | { readonly message: string, readonly field: string }
      | { readonly message: string }
      | { readonly message: string, readonly field: string }
      | { readonly message: string }
    > } };

export const SendReminder = operation<SendReminderMutation, SendReminderMutationVariables>(`
# Sends a unit a reminder (催辦).
mutation SendReminder(\$input: SendReminderInput!) {
  sendReminder(input: \$input) {
    reminder {
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

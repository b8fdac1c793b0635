// Written by `npm run schema`; do not edit.
// Its source is reminders-due.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type RemindersDueQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  programme?: Types.InputMaybe<Types.Scalars['ID']['input']>;
}>;


export type RemindersDueQuery = { readonly late: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly percentage: number, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly light: Types.Light | null, readonly unit: { readonly id: string, readonly name: string }, readonly task:
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
       | null, readonly obligation: { readonly code: string, readonly title: string } | null, readonly reminders: ReadonlyArray<{ readonly id: string, readonly sentAt: string }> }> }, readonly returned: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly percentage: number, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly light: Types.Light | null, readonly unit: { readonly id: string, readonly name: string }, readonly task:
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
       | null, readonly obligation: { readonly code: string, readonly title: string } | null, readonly reminders: ReadonlyArray<{ readonly id: string, readonly sentAt: string }> }> } };

export const RemindersDue = operation<RemindersDueQuery, RemindersDueQueryVariables>(`
# What units below an office have not finished and is late or was returned, with the reminders sent.
query RemindersDue(\$unit: ID!, \$programme: ID) @live {
  late: assignments(
    first: 50
    orderBy: [DUE, TASK]
    programme: \$programme
    where: {
      below: \$unit
      lights: [RED]
      states: [NOT_STARTED, ACKNOWLEDGED, PLANNED, IN_PROGRESS, RETURNED, ACCEPTED]
    }
  ) {
    totalCount
    nodes {
      id
      state
      stateLabel
      percentage
      dueOn
      workingDaysLeft
      light
      unit {
        id
        name
      }
      task {
        number
        title
      }
      obligation {
        code
        title
      }
      reminders {
        id
        sentAt
      }
    }
  }
  returned: assignments(
    first: 50
    orderBy: [DUE, TASK]
    programme: \$programme
    where: { below: \$unit, lights: [YELLOW, GREEN], states: [RETURNED] }
  ) {
    totalCount
    nodes {
      id
      state
      stateLabel
      percentage
      dueOn
      workingDaysLeft
      light
      unit {
        id
        name
      }
      task {
        number
        title
      }
      obligation {
        code
        title
      }
      reminders {
        id
        sentAt
      }
    }
  }
}
`)

// Written by `npm run schema`; do not edit.
// Its source is unit-work.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type UnitWorkQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  programme?: Types.InputMaybe<Types.Scalars['ID']['input']>;
}>;


export type UnitWorkQuery = { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly percentage: number, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly light: Types.Light | null, readonly unit: { readonly id: string, readonly name: string }, readonly task:
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
       | null, readonly obligation: { readonly code: string, readonly title: string } | null, readonly reminders: ReadonlyArray<{ readonly id: string, readonly sentAt: string }> }> } };

export const UnitWork = operation<UnitWorkQuery, UnitWorkQueryVariables>(`
# What a unit has to do, by due day, and what waits for an office.
query UnitWork(\$unit: ID!, \$programme: ID) @live {
  assignments(
    first: 100
    orderBy: [DUE, TASK]
    programme: \$programme
    where: {
      units: [\$unit]
      states: [NOT_STARTED, ACKNOWLEDGED, PLANNED, IN_PROGRESS, RETURNED, SUBMITTED, ACCEPTED]
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
}
`)

// Written by `npm run schema`; do not edit.
// Its source is deadlines.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type NextDeadlinesQueryVariables = Types.Exact<{
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
  day: Types.Scalars['Date']['input'];
}>;


export type NextDeadlinesQuery = { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly unit: { readonly id: string, readonly name: string }, readonly task:
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
       | null, readonly obligation: { readonly id: string, readonly code: string, readonly title: string } | null }> } };

export const NextDeadlines = operation<NextDeadlinesQuery, NextDeadlinesQueryVariables>(`
# What falls due next, and for how many units.
query NextDeadlines(\$asOf: DateTime, \$day: Date!) @live {
  assignments(
    first: 100
    asOf: \$asOf
    orderBy: [DUE, TASK]
    where: { dueFrom: \$day, states: [NOT_STARTED, ACKNOWLEDGED, PLANNED, IN_PROGRESS, RETURNED] }
  ) {
    totalCount
    nodes {
      dueOn
      workingDaysLeft
      unit {
        id
        name
      }
      task {
        id
        number
        title
      }
      obligation {
        id
        code
        title
      }
    }
  }
}
`)

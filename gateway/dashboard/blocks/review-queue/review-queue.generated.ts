// Written by `npm run schema`; do not edit.
// Its source is review-queue.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type ReviewQueueQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  programme?: Types.InputMaybe<Types.Scalars['ID']['input']>;
}>;


export type ReviewQueueQuery = { readonly submissions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly percentage: number, readonly submittedAt: string | null, readonly assignment: { readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly percentage: number, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly light: Types.Light | null, readonly unit: { readonly id: string, readonly name: string }, readonly task:
          | { readonly number: number, readonly title: string }
          | { readonly number: number, readonly title: string }
          | { readonly number: number, readonly title: string }
          | { readonly number: number, readonly title: string }
         | null, readonly obligation: { readonly code: string, readonly title: string } | null } }> }, readonly complete: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly percentage: number, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly light: Types.Light | null, readonly unit: { readonly id: string, readonly name: string }, readonly task:
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
        | { readonly number: number, readonly title: string }
       | null, readonly obligation: { readonly code: string, readonly title: string } | null }> } };

export const ReviewQueue = operation<ReviewQueueQuery, ReviewQueueQueryVariables>(`
# The reports that wait for review, and what can be closed, below an office.
query ReviewQueue(\$unit: ID!, \$programme: ID) @live {
  submissions(
    first: 100
    orderBy: [OLDEST]
    programme: \$programme
    where: { below: \$unit, statuses: [SUBMITTED] }
  ) {
    totalCount
    nodes {
      id
      percentage
      submittedAt
      assignment {
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
      }
    }
  }
  complete: assignments(
    first: 50
    orderBy: [DUE, TASK]
    programme: \$programme
    where: { below: \$unit, states: [ACCEPTED], claimedFrom: 100 }
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
    }
  }
}
`)

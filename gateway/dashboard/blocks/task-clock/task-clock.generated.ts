// Written by `npm run schema`; do not edit.
// Its source is task-clock.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type TaskClockQueryVariables = Types.Exact<{
  assignment: Types.Scalars['ID']['input'];
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
}>;


export type TaskClockQuery = { readonly assignment: { readonly dueOn: string | null, readonly completedOn: string | null, readonly unit: { readonly id: string, readonly name: string }, readonly lateness: { readonly text: string } | null, readonly reasons: ReadonlyArray<{ readonly text: string }>, readonly dueDateSteps: ReadonlyArray<{ readonly day: string, readonly effect: Types.DueEffect, readonly effectLabel: string, readonly count: number, readonly reason: string }> | null } | null };

export const TaskClock = operation<TaskClockQuery, TaskClockQueryVariables>(`
# How the due day of an assignment came about, day by day.
query TaskClock(\$assignment: ID!, \$asOf: DateTime) @live {
  assignment(id: \$assignment, asOf: \$asOf) {
    dueOn
    completedOn
    unit {
      id
      name
    }
    lateness {
      text
    }
    reasons {
      text
    }
    dueDateSteps {
      day
      effect
      effectLabel
      count
      reason
    }
  }
}
`)

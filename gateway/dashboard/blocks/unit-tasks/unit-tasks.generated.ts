// Written by `npm run schema`; do not edit.
// Its source is unit-tasks.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type UnitTasksQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
}>;


export type UnitTasksQuery = { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly light: Types.Light | null, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly lateness: { readonly kind: Types.LatenessKind, readonly text: string } | null, readonly claimed: { readonly numerator: number, readonly denominator: number }, readonly proof:
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
       | null, readonly task:
        | { readonly id: string, readonly number: number, readonly title: string, readonly section: { readonly number: number } }
        | { readonly id: string, readonly number: number, readonly title: string, readonly section: { readonly number: number } }
        | { readonly id: string, readonly number: number, readonly title: string, readonly section: { readonly number: number } }
        | { readonly id: string, readonly number: number, readonly title: string, readonly section: { readonly number: number } }
       | null, readonly obligation: { readonly id: string, readonly code: string, readonly title: string } | null }> } };

export const UnitTasks = operation<UnitTasksQuery, UnitTasksQueryVariables>(`
# The tasks and obligations of a unit: what it claims beside what records prove.
query UnitTasks(\$unit: ID!, \$asOf: DateTime) @live {
  assignments(first: 100, asOf: \$asOf, orderBy: [TASK], where: { units: [\$unit] }) {
    totalCount
    nodes {
      id
      state
      stateLabel
      light
      dueOn
      workingDaysLeft
      lateness {
        kind
        text
      }
      claimed {
        numerator
        denominator
      }
      proof {
        state
        stateLabel
        met {
          numerator
          denominator
        }
        discrepancies
      }
      task {
        id
        number
        title
        section {
          number
        }
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

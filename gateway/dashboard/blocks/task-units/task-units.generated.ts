// Written by `npm run schema`; do not edit.
// Its source is task-units.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type TaskUnitsQueryVariables = Types.Exact<{
  task: Types.Scalars['ID']['input'];
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
}>;


export type TaskUnitsQuery = { readonly task:
    | { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly light: Types.Light | null, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly lateness: { readonly kind: Types.LatenessKind, readonly workingDays: number, readonly text: string } | null, readonly claimed: { readonly numerator: number, readonly denominator: number }, readonly proof:
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
           | null, readonly unit: { readonly id: string, readonly name: string } }> } }
    | { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly light: Types.Light | null, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly lateness: { readonly kind: Types.LatenessKind, readonly workingDays: number, readonly text: string } | null, readonly claimed: { readonly numerator: number, readonly denominator: number }, readonly proof:
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
           | null, readonly unit: { readonly id: string, readonly name: string } }> } }
    | { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly light: Types.Light | null, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly lateness: { readonly kind: Types.LatenessKind, readonly workingDays: number, readonly text: string } | null, readonly claimed: { readonly numerator: number, readonly denominator: number }, readonly proof:
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
           | null, readonly unit: { readonly id: string, readonly name: string } }> } }
    | { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly light: Types.Light | null, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly lateness: { readonly kind: Types.LatenessKind, readonly workingDays: number, readonly text: string } | null, readonly claimed: { readonly numerator: number, readonly denominator: number }, readonly proof:
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
            | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly discrepancies: ReadonlyArray<string> | null, readonly met: { readonly numerator: number, readonly denominator: number } | null }
           | null, readonly unit: { readonly id: string, readonly name: string } }> } }
   | null };

export const TaskUnits = operation<TaskUnitsQuery, TaskUnitsQueryVariables>(`
# The units of a task: who is late, what each claims, and what its records prove.
query TaskUnits(\$task: ID!, \$asOf: DateTime) @live {
  task(id: \$task) {
    assignments(first: 100, asOf: \$asOf, orderBy: [UNIT]) {
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
          workingDays
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
        unit {
          id
          name
        }
      }
    }
  }
}
`)

// Written by `npm run schema`; do not edit.
// Its source is turn-green.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type TurnGreenQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
}>;


export type TurnGreenQuery = { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly light: Types.Light | null, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly dueOn: string | null, readonly completedOn: string | null, readonly workingDaysLeft: number | null, readonly lateness: { readonly text: string } | null, readonly task:
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
       | null, readonly obligation: { readonly code: string, readonly title: string } | null, readonly proof:
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly value: { readonly numerator: number, readonly denominator: number } } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly value: { readonly numerator: number, readonly denominator: number } } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly value: { readonly numerator: number, readonly denominator: number } } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly value: { readonly numerator: number, readonly denominator: number } } }> | null }
       | null }> } };

export const TurnGreen = operation<TurnGreenQuery, TurnGreenQueryVariables>(`
# What would turn a unit green: what is late or due soon, and the conditions that are not met.
query TurnGreen(\$unit: ID!, \$asOf: DateTime) @live {
  assignments(
    first: 50
    asOf: \$asOf
    orderBy: [DUE]
    where: { units: [\$unit], lights: [RED, YELLOW] }
  ) {
    totalCount
    nodes {
      id
      light
      state
      stateLabel
      dueOn
      completedOn
      workingDaysLeft
      lateness {
        text
      }
      task {
        id
        number
        title
      }
      obligation {
        code
        title
      }
      proof {
        conditions {
          state
          stateLabel
          reason
          indicator {
            name
            label
            value {
              numerator
              denominator
            }
          }
        }
      }
    }
  }
}
`)

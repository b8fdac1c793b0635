// Written by `npm run schema`; do not edit.
// Its source is task-conditions.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type TaskConditionsQueryVariables = Types.Exact<{
  task: Types.Scalars['ID']['input'];
}>;


export type TaskConditionsQuery = { readonly task:
    | { readonly records: ReadonlyArray<{ readonly name: string, readonly title: string }> | null, readonly proof:
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
       | null }
    | { readonly records: ReadonlyArray<{ readonly name: string, readonly title: string }> | null, readonly proof:
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
       | null }
    | { readonly records: ReadonlyArray<{ readonly name: string, readonly title: string }> | null, readonly proof:
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
       | null }
    | { readonly records: ReadonlyArray<{ readonly name: string, readonly title: string }> | null, readonly proof:
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
        | { readonly conditions: ReadonlyArray<{ readonly state: Types.ConditionState, readonly stateLabel: string, readonly reason: string | null, readonly indicator: { readonly name: string, readonly label: string, readonly limitation: string | null, readonly value: { readonly numerator: number, readonly denominator: number }, readonly target: { readonly eachUnit: number | null, readonly most: number | null, readonly groups: ReadonlyArray<string>, readonly share: { readonly numerator: number, readonly denominator: number } | null } }, readonly failing: { readonly totalCount: number, readonly limitedByRights: boolean, readonly nodes: ReadonlyArray<{ readonly unitId: string, readonly recordType: string | null, readonly recordId: string | null, readonly group: string | null }> } }> | null }
       | null }
   | null };

export const TaskConditions = operation<TaskConditionsQuery, TaskConditionsQueryVariables>(`
# The conditions of a task, with the records and units that keep each from being met.
query TaskConditions(\$task: ID!) @live {
  task(id: \$task) {
    records {
      name
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
          limitation
          value {
            numerator
            denominator
          }
          target {
            share {
              numerator
              denominator
            }
            eachUnit
            most
            groups
          }
        }
        failing(first: 25) {
          totalCount
          limitedByRights
          nodes {
            unitId
            recordType
            recordId
            group
          }
        }
      }
    }
  }
}
`)

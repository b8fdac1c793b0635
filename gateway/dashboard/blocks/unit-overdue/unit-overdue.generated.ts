// Written by `npm run schema`; do not edit.
// Its source is unit-overdue.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type UnitOverdueQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
}>;


export type UnitOverdueQuery = { readonly unit: { readonly overdue: { readonly count: number, readonly limitedByRights: boolean, readonly records: ReadonlyArray<{ readonly kind: Types.OverdueKind, readonly kindLabel: string, readonly recordType: string | null, readonly subject: string, readonly dueAt: string, readonly reason: string | null, readonly unit: { readonly id: string, readonly name: string } | null }> } } | null };

export const UnitOverdue = operation<UnitOverdueQuery, UnitOverdueQueryVariables>(`
# What is overdue in a unit and below it, since when and why.
query UnitOverdue(\$unit: ID!, \$asOf: DateTime) @live {
  unit(id: \$unit) {
    overdue(asOf: \$asOf) {
      count
      limitedByRights
      records(first: 30) {
        kind
        kindLabel
        recordType
        subject
        dueAt
        reason
        unit {
          id
          name
        }
      }
    }
  }
}
`)

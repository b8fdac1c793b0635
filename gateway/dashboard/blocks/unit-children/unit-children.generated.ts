// Written by `npm run schema`; do not edit.
// Its source is unit-children.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type UnitChildrenQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
}>;


export type UnitChildrenQuery = { readonly unit: { readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kindLabel: string, readonly progress: { readonly total: number, readonly closed: number, readonly late: number, readonly dueSoon: number | null }, readonly overdue: { readonly count: number } }> } } | null };

export const UnitChildren = operation<UnitChildrenQuery, UnitChildrenQueryVariables>(`
# The units directly below a unit.
query UnitChildren(\$unit: ID!, \$asOf: DateTime) @live {
  unit(id: \$unit) {
    children(first: 100) {
      totalCount
      nodes {
        id
        name
        kindLabel
        progress(asOf: \$asOf) {
          total
          closed
          late
          dueSoon
        }
        overdue(asOf: \$asOf) {
          count
        }
      }
    }
  }
}
`)

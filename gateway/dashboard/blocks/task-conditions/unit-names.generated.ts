// Written by `npm run schema`; do not edit.
// Its source is unit-names.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type UnitNamesQueryVariables = Types.Exact<{
  units: ReadonlyArray<Types.Scalars['ID']['input']> | Types.Scalars['ID']['input'];
}>;


export type UnitNamesQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export const UnitNames = operation<UnitNamesQuery, UnitNamesQueryVariables>(`
# The names of some units.
query UnitNames(\$units: [ID!]!) {
  units(first: 100, ids: \$units) {
    nodes {
      id
      name
    }
  }
}
`)

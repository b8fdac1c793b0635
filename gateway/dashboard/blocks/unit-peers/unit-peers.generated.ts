// Written by `npm run schema`; do not edit.
// Its source is unit-peers.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type UnitPeersQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
}>;


export type UnitPeersQuery = { readonly unit: { readonly kind: Types.UnitKind, readonly kindLabel: string, readonly parent: { readonly id: string } | null } | null, readonly progress: { readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly parent: { readonly id: string } | null } | null }>, readonly progress: { readonly total: number, readonly late: number, readonly closedShare: { readonly numerator: number, readonly denominator: number } } }> } };

export const UnitPeers = operation<UnitPeersQuery, UnitPeersQueryVariables>(`
# How a unit compares with units of its kind below the same government.
query UnitPeers(\$unit: ID!, \$asOf: DateTime) @live {
  unit(id: \$unit) {
    kind
    kindLabel
    parent {
      id
    }
  }
  progress(by: [UNIT], asOf: \$asOf) {
    rows {
      keys {
        unit {
          id
          name
          kind
          parent {
            id
          }
        }
      }
      progress {
        total
        late
        closedShare {
          numerator
          denominator
        }
      }
    }
  }
}
`)

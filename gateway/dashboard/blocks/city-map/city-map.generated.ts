// Written by `npm run schema`; do not edit.
// Its source is city-map.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type CityMapQueryVariables = Types.Exact<{
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
}>;


export type CityMapQuery = { readonly progress: { readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly label: string | null, readonly unit: { readonly id: string, readonly gb2260: string | null } | null }>, readonly progress: { readonly total: number, readonly closed: number, readonly late: number, readonly dueSoon: number | null, readonly closedShare: { readonly numerator: number, readonly denominator: number } } }> } };

export const CityMap = operation<CityMapQuery, CityMapQueryVariables>(`
# How each city stands, for the map.
query CityMap(\$asOf: DateTime) @live {
  progress(by: [CITY], asOf: \$asOf) {
    rows {
      keys {
        label
        unit {
          id
          gb2260
        }
      }
      progress {
        total
        closed
        late
        dueSoon
        closedShare {
          numerator
          denominator
        }
      }
    }
  }
}
`)

// Written by `npm run schema`; do not edit.
// Its source is year-trend.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type YearTrendQueryVariables = Types.Exact<{
  from: Types.Scalars['Date']['input'];
  to: Types.Scalars['Date']['input'];
}>;


export type YearTrendQuery = { readonly progressHistory: { readonly points: ReadonlyArray<{ readonly day: string, readonly total: { readonly total: number, readonly late: number, readonly closedShare: { readonly numerator: number, readonly denominator: number }, readonly claimed: { readonly numerator: number, readonly denominator: number }, readonly proven: { readonly numerator: number, readonly denominator: number } } }> } };

export const YearTrend = operation<YearTrendQuery, YearTrendQueryVariables>(`
# How the year has gone, month by month. The past does not change, so it is not followed.
query YearTrend(\$from: Date!, \$to: Date!) {
  progressHistory(from: \$from, to: \$to, every: MONTH) {
    points {
      day
      total {
        total
        late
        closedShare {
          numerator
          denominator
        }
        claimed {
          numerator
          denominator
        }
        proven {
          numerator
          denominator
        }
      }
    }
  }
}
`)

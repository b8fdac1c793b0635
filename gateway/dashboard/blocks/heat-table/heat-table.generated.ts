// Written by `npm run schema`; do not edit.
// Its source is heat-table.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type CityBySectionQueryVariables = Types.Exact<{
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
}>;


export type CityBySectionQuery = { readonly programme: { readonly sections: ReadonlyArray<{ readonly number: number, readonly chapterNumber: number, readonly title: string }>, readonly chapters: ReadonlyArray<{ readonly number: number, readonly title: string }> } | null, readonly progress: { readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly dimension: Types.ProgressDimension, readonly value: string | null, readonly label: string | null }>, readonly progress: { readonly total: number, readonly closed: number, readonly late: number, readonly dueSoon: number | null, readonly onTimeShare: { readonly numerator: number, readonly denominator: number } } }> } };

export const CityBySection = operation<CityBySectionQuery, CityBySectionQueryVariables>(`
# Where work is late: cities by sections of the notice.
query CityBySection(\$asOf: DateTime) @live {
  programme {
    sections {
      number
      chapterNumber
      title
    }
    chapters {
      number
      title
    }
  }
  progress(by: [CITY, SECTION], asOf: \$asOf) {
    rows {
      keys {
        dimension
        value
        label
      }
      progress {
        total
        closed
        late
        dueSoon
        onTimeShare {
          numerator
          denominator
        }
      }
    }
  }
}
`)

// Written by `npm run schema`; do not edit.
// Its source is province-summary.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type ProvinceSummaryQueryVariables = Types.Exact<{
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
  day: Types.Scalars['Date']['input'];
  before?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
  hasBefore: Types.Scalars['Boolean']['input'];
}>;


export type ProvinceSummaryQuery = { readonly now: { readonly rows: ReadonlyArray<{ readonly progress: { readonly total: number, readonly late: number } }>, readonly total: { readonly late: number, readonly dueSoon: number | null, readonly closedShare: { readonly numerator: number, readonly denominator: number }, readonly onTimeShare: { readonly numerator: number, readonly denominator: number }, readonly claimed: { readonly numerator: number, readonly denominator: number }, readonly proven: { readonly numerator: number, readonly denominator: number } } }, readonly before?: { readonly total: { readonly closedShare: { readonly numerator: number, readonly denominator: number }, readonly onTimeShare: { readonly numerator: number, readonly denominator: number }, readonly claimed: { readonly numerator: number, readonly denominator: number }, readonly proven: { readonly numerator: number, readonly denominator: number } } }, readonly cities: { readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly dimension: Types.ProgressDimension, readonly value: string | null, readonly label: string | null }>, readonly progress: { readonly late: number } }> }, readonly next: { readonly nodes: ReadonlyArray<{ readonly dueOn: string | null, readonly workingDaysLeft: number | null }> } };

export type ShareFragment = { readonly numerator: number, readonly denominator: number };

export const ProvinceSummary = operation<ProvinceSummaryQuery, ProvinceSummaryQueryVariables>(`
# How the province stands, beside a month earlier.
query ProvinceSummary(\$asOf: DateTime, \$day: Date!, \$before: DateTime, \$hasBefore: Boolean!) @live {
  now: progress(by: [TASK], asOf: \$asOf) {
    rows {
      progress {
        total
        late
      }
    }
    total {
      late
      dueSoon
      closedShare {
        ...Share
      }
      onTimeShare {
        ...Share
      }
      claimed {
        ...Share
      }
      proven {
        ...Share
      }
    }
  }
  before: progress(by: [DOMAIN], asOf: \$before) @include(if: \$hasBefore) {
    total {
      closedShare {
        ...Share
      }
      onTimeShare {
        ...Share
      }
      claimed {
        ...Share
      }
      proven {
        ...Share
      }
    }
  }
  cities: progress(by: [CITY, DOMAIN], asOf: \$asOf) {
    rows {
      keys {
        dimension
        value
        label
      }
      progress {
        late
      }
    }
  }
  next: assignments(
    first: 1
    asOf: \$asOf
    orderBy: [DUE]
    where: { dueFrom: \$day, states: [NOT_STARTED, ACKNOWLEDGED, PLANNED, IN_PROGRESS, RETURNED] }
  ) {
    nodes {
      dueOn
      workingDaysLeft
    }
  }
}

fragment Share on Ratio {
  numerator
  denominator
}
`)

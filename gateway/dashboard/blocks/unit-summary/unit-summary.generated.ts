// Written by `npm run schema`; do not edit.
// Its source is unit-summary.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type UnitSummaryQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
  isNow: Types.Scalars['Boolean']['input'];
}>;


export type UnitSummaryQuery = { readonly unit: { readonly id: string, readonly name: string, readonly kindLabel: string, readonly parent: { readonly id: string, readonly name: string } | null, readonly progress: { readonly total: number, readonly closed: number, readonly late: number, readonly dueSoon: number | null, readonly undated: number, readonly closedShare: { readonly numerator: number, readonly denominator: number }, readonly onTimeShare: { readonly numerator: number, readonly denominator: number }, readonly claimed: { readonly numerator: number, readonly denominator: number }, readonly proven: { readonly numerator: number, readonly denominator: number } }, readonly overdue: { readonly count: number, readonly byKind: ReadonlyArray<{ readonly kind: Types.OverdueKind, readonly kindLabel: string, readonly count: number }> }, readonly disclosure?: { readonly light: Types.Light | null } | null, readonly services?: { readonly light: Types.Light | null } | null, readonly platforms?: { readonly light: Types.Light | null } | null, readonly regulations?: { readonly light: Types.Light | null } | null } | null, readonly programme: { readonly chapters: ReadonlyArray<{ readonly domain: Types.Domain | null, readonly domainLabel: string | null }> } | null };

export type UnitShareFragment = { readonly numerator: number, readonly denominator: number };

export const UnitSummary = operation<UnitSummaryQuery, UnitSummaryQueryVariables>(`
# How a unit stands.
query UnitSummary(\$unit: ID!, \$asOf: DateTime, \$isNow: Boolean!) @live {
  unit(id: \$unit) {
    id
    name
    kindLabel
    parent {
      id
      name
    }
    progress(asOf: \$asOf) {
      total
      closed
      late
      dueSoon
      undated
      closedShare {
        ...UnitShare
      }
      onTimeShare {
        ...UnitShare
      }
      claimed {
        ...UnitShare
      }
      proven {
        ...UnitShare
      }
    }
    overdue(asOf: \$asOf) {
      count
      byKind {
        kind
        kindLabel
        count
      }
    }
    disclosure @include(if: \$isNow) {
      light
    }
    services @include(if: \$isNow) {
      light
    }
    platforms @include(if: \$isNow) {
      light
    }
    regulations @include(if: \$isNow) {
      light
    }
  }
  programme {
    chapters {
      domain
      domainLabel
    }
  }
}

fragment UnitShare on Ratio {
  numerator
  denominator
}
`)

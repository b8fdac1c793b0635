// Written by `npm run schema`; do not edit.
// Its source is done-this-week.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type DoneThisWeekQueryVariables = Types.Exact<{
  unit: Types.Scalars['ID']['input'];
  subtree: Types.Scalars['Boolean']['input'];
  from: Types.Scalars['DateTime']['input'];
  kinds: ReadonlyArray<Types.Scalars['String']['input']> | Types.Scalars['String']['input'];
}>;


export type DoneThisWeekQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly kind: string, readonly at: string, readonly actor: string | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly task:
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
       | null, readonly obligation: { readonly id: string, readonly code: string, readonly title: string } | null }> } };

export const DoneThisWeek = operation<DoneThisWeekQuery, DoneThisWeekQueryVariables>(`
# What was done since Monday on the assignments of a unit, or of the units below an office.
query DoneThisWeek(\$unit: ID!, \$subtree: Boolean!, \$from: DateTime!, \$kinds: [String!]!) @live {
  changes(
    first: 50
    from: \$from
    orderBy: NEWEST_FIRST
    where: { units: [\$unit], subtree: \$subtree, kinds: \$kinds }
  ) {
    nodes {
      cursor
      kind
      at
      actor
      unit {
        id
        name
      }
      task {
        id
        number
        title
      }
      obligation {
        id
        code
        title
      }
    }
  }
}
`)

// Written by `npm run schema`; do not edit.
// Its source is latest-events.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type LatestEventsQueryVariables = Types.Exact<{
  to?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
  units?: Types.InputMaybe<ReadonlyArray<Types.Scalars['ID']['input']> | Types.Scalars['ID']['input']>;
  tasks?: Types.InputMaybe<ReadonlyArray<Types.Scalars['ID']['input']> | Types.Scalars['ID']['input']>;
}>;


export type LatestEventsQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly kind: string, readonly at: string, readonly unit: { readonly id: string, readonly name: string } | null, readonly task:
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
        | { readonly id: string, readonly number: number, readonly title: string }
       | null, readonly obligation: { readonly title: string } | null }> } };

export const LatestEvents = operation<LatestEventsQuery, LatestEventsQueryVariables>(`
# What happened last to the assignments of the programme.
query LatestEvents(\$to: DateTime, \$units: [ID!], \$tasks: [ID!]) @live {
  changes(
    first: 12
    to: \$to
    orderBy: NEWEST_FIRST
    where: { kinds: ["assignment.*"], units: \$units, tasks: \$tasks }
  ) {
    nodes {
      cursor
      kind
      at
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
        title
      }
    }
  }
}
`)

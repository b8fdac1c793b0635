// Written by `npm run schema`; do not edit.
// Its source is hub-day.graphql.
import type * as Types from '../graph/types.generated.ts'
import { operation } from '../graph/operation.ts'

export type HubDayQueryVariables = Types.Exact<{ [key: string]: never; }>;


export type HubDayQuery = { readonly today: string, readonly programme: { readonly id: string, readonly year: number, readonly title: string, readonly docNo: string } | null, readonly province: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly changes: { readonly nodes: ReadonlyArray<{ readonly at: string }> } };

export const HubDay = operation<HubDayQuery, HubDayQueryVariables>(`
# The day of the hub, and when it began to record its programme.
query HubDay @live {
  today
  programme {
    id
    year
    title
    docNo
  }
  province: units(first: 1, where: { kinds: [PROVINCE] }) {
    nodes {
      id
      name
    }
  }
  changes(first: 1, where: { kinds: ["programme.*"] }) {
    nodes {
      at
    }
  }
}
`)

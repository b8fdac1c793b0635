// Written by `npm run schema`; do not edit.
// Its source is work-choices.graphql.
import type * as Types from '../graph/types.generated.ts'
import { operation } from '../graph/operation.ts'

export type WorkChoicesQueryVariables = Types.Exact<{
  ids?: Types.InputMaybe<ReadonlyArray<Types.Scalars['ID']['input']> | Types.Scalars['ID']['input']>;
}>;


export type WorkChoicesQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly programmes: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export const WorkChoices = operation<WorkChoicesQuery, WorkChoicesQueryVariables>(`
# The names of the units for which the viewer works, and the notices that there are.
query WorkChoices(\$ids: [ID!]) {
  units(first: 100, ids: \$ids) {
    nodes {
      id
      name
    }
  }
  programmes {
    id
    title
  }
}
`)

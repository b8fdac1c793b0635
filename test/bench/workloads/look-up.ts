import type { Workload } from './workload.ts'

/** One assignment. */
export const lookUp: Workload = {
  name: 'look-up',
  operations: ({ assignments }) =>
    assignments.map((id) => ({
      query: `query OneAssignment($id: ID!) {
  assignment(id: $id) { state light dueOn percentage unit { name } task { number title } }
}`,
      variables: { id },
    })),
}

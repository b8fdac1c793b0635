import { combinations, type Workload } from './workload.ts'

/** The province's dashboard, as in the playground: where each of the 42 tasks stands; all five services. */
export const dashboard: Workload = {
  name: 'dashboard',
  operations: () =>
    combinations(
      Array.from({ length: 59 }, (_, index) => 42 + index),
      ['fujian-2018-43', null],
    ).map(([first, programme]) => ({
      query: `query WhereEachTaskStands($first: Int, $programme: ID) {
  tasks(first: $first, programme: $programme) {
    nodes {
      number
      title
      progress { total closed late }
      indicators { name value { numerator denominator } met }
    }
  }
}`,
      variables: { first, programme },
    })),
}

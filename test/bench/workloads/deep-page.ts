import { combinations, type Workload } from './workload.ts'

/** Days before the first due date, so that they select the same rows. */
const days = Array.from({ length: 50 }, (_, index) =>
  new Date(Date.UTC(2017, 0, 1 + index)).toISOString().slice(0, 10),
)

/** The first 100 assignments of a city and the units below it, with their reports and the evidence of these. */
export const deepPage: Workload = {
  name: 'deep-page',
  operations: ({ cities }) =>
    combinations(cities, days).map(([city, from]) => ({
      query: `query Assignments($city: ID!, $from: Date) {
  assignments(first: 100, where: { below: $city, dueFrom: $from }) {
    nodes {
      id
      state
      light
      dueOn
      unit { id name }
      task { number title }
      submissions { version status percentage text submittedAt evidence { url title publishedOn } }
    }
  }
}`,
      variables: { city, from },
    })),
}

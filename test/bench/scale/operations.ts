import { cityPage } from '../workloads/city-page.ts'
import { dashboard } from '../workloads/dashboard.ts'
import type { Workload } from '../workloads/index.ts'

const fixed = (name: string, query: string): Workload => ({
  name,
  operations: () => [{ query, variables: {} }],
})

/** What dashboards and pages read; none of it should cost more with more records. */
export const scaleOperations: readonly Workload[] = [
  dashboard,
  { ...cityPage, operations: (pool) => cityPage.operations({ ...pool, units: pool.cities }) },
  fixed(
    'proof, all units',
    `{
  task(id: "fujian-2018-43:21") {
    proof {
      proven
      conditions { met indicator { name value { numerator denominator } } }
      rollUp { met units { numerator denominator } }
    }
  }
}`,
  ),
  fixed(
    'city by chapter',
    `{
  progress(by: [CITY, CHAPTER]) {
    rows { keys { dimension value } progress { total accepted late proven { numerator denominator } } }
    total { total closed late }
  }
}`,
  ),
  fixed(
    'newest policies below a city',
    '{ unit(id: "CITY-350200") { disclosure { policyDocuments(first: 20) { nodes { title publishedOn } } } } }',
  ),
  fixed(
    'assignments of a city',
    '{ assignments(where: { units: ["CITY-350200"] }, first: 25) { nodes { id state light dueOn } } }',
  ),
]

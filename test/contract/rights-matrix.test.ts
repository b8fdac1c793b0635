import { expect, it } from 'vitest'
import { allSubgraphs } from '../support/all-subgraphs.ts'
import { assignmentMutations } from './rights/assignment-mutations.ts'
import { programmeMutations } from './rights/programme-mutations.ts'
import { recordLists, rootQueries, tryQuery } from './rights/query-trials.ts'
import { recordMutations } from './rights/record-mutations.ts'
import { recordSource } from './rights/record-source.ts'
import { type ReportingSetup, reportingSetup } from './rights/reporting-setup.ts'
import { type HubMutation, type RightsHub, startRightsHub } from './rights/rights-hub.ts'
import { rootFields, schemaMutations } from './rights/schema-mutations.ts'
import { matrixOf } from './rights/table.ts'
import { type Prepare, type RightsRow, tryForEverybody } from './rights/trial.ts'
import { unitMutations } from './rights/unit-mutations.ts'
import { webhookMutations } from './rights/webhook-mutations.ts'

/** How every mutation is prepared, by its name. */
const preparations = (
  hub: RightsHub,
  setup: ReportingSetup,
  mutations: ReadonlyMap<string, HubMutation>,
): ReadonlyMap<string, Prepare> =>
  new Map<string, Prepare>([
    ...Object.entries({
      ...assignmentMutations(setup),
      ...programmeMutations(setup),
      ...unitMutations(setup),
      ...webhookMutations(setup),
    }),
    ...allSubgraphs().flatMap((subgraph) => {
      const source = recordSource(hub, subgraph)
      return source.types.flatMap((type) => recordMutations(hub, source, type, mutations))
    }),
  ])

/** It needs a second programme: `test/journeys/cascade.test.ts` asks it as the public. */
const elsewhere = ['cascade']

it(
  'Each role may run exactly the mutations and queries that the reviewed matrix names, on units of its own, below, above and elsewhere.',
  { timeout: 600_000 },
  async () => {
    const hub = await startRightsHub()
    const mutations = schemaMutations()
    const byName = new Map(mutations.map((one) => [one.name, one]))
    const setup = reportingSetup(hub, byName)
    const problems: string[] = []
    const attempt = (trial: Promise<RightsRow>) =>
      trial.then(
        (row) => [row],
        (error: unknown) => {
          problems.push(String(error))
          return []
        },
      )

    // First, while the units are those that ship.
    const queries = await rootQueries(setup)
    expect([...Object.keys(queries), ...elsewhere].toSorted()).toEqual(rootFields().toSorted())
    const answered = []
    for (const [name, text] of Object.entries(queries))
      answered.push(...(await attempt(tryQuery(setup, { name, service: 'reporting', text }))))

    const prepared = preparations(hub, setup, byName)
    expect([...prepared.keys()].toSorted()).toEqual([...byName.keys()].toSorted())
    const sections: (readonly [heading: string, rows: readonly RightsRow[]])[] = []
    for (const { name: service } of allSubgraphs()) {
      const rows: RightsRow[] = []
      for (const mutation of mutations.filter((one) => one.service === service)) {
        const prepare = prepared.get(mutation.name)
        if (prepare) rows.push(...(await attempt(tryForEverybody(hub, mutation, prepare))))
      }
      sections.push([`Mutations of ${service}`, rows])
    }
    const listed = []
    for (const list of recordLists()) listed.push(...(await attempt(tryQuery(setup, list))))
    expect(problems).toEqual([])
    await expect(
      matrixOf([
        ['Queries', answered],
        ['Lists of records that are not public from the start', listed],
        ...sections,
      ]),
    ).toMatchFileSnapshot('rights-matrix.md')
  },
)

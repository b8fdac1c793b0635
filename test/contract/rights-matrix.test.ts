import { expect, it } from 'vitest'
import { allSubgraphs } from '../support/all-subgraphs.ts'
import { recordLists, rootQueries, tryQuery } from './rights/query-trials.ts'
import { recordPreparations, reportingPreparations } from './rights/preparations.ts'
import { reportingSetup } from './rights/reporting-setup.ts'
import { startRightsHub } from './rights/rights-hub.ts'
import { rootFields, schemaMutations } from './rights/schema-mutations.ts'
import { matrixOf } from './rights/table.ts'
import { type RightsRow, tryForEverybody } from './rights/trial.ts'

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

    const prepared = new Map([
      ...Object.entries(reportingPreparations(setup)),
      ...recordPreparations(hub, byName),
    ])
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

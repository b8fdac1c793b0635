import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { freshStore } from '../../../test/support/stores.ts'
import { someone } from '../../../test/support/subgraph.ts'
import { type Role, roles } from '../../kit/identity/index.ts'
import { decisions, type PreparedDecision } from './testing/decisions.ts'
import { perform, startOffices } from './testing/offices.ts'

/** The situation of each row of `who-decides.md`: the programme, the unit, and the office of the person who decides. */
const situations: Readonly<
  Record<string, readonly [programme: string, unit: string, office: string]>
> = {
  'the unit itself': ['p', 'CITY-A', 'CITY-A'],
  'a unit below it': ['p', 'CITY-A', 'CNTY-A1'],
  'its own city, if it is a county': ['p', 'CNTY-A1', 'CITY-A'],
  'the province': ['p', 'CITY-A', 'PROV'],
  'the office that issued the notice': ['p', 'CITY-A', 'DEPT-ISSUER'],
  'that office, on its own assignment': ['p', 'DEPT-ISSUER', 'DEPT-ISSUER'],
  'a lead unit of the task': ['p', 'CITY-A', 'DEPT-LEAD'],
  'a lead unit, on its own assignment': ['p', 'DEPT-LEAD', 'DEPT-LEAD'],
  'an unrelated city': ['p', 'CITY-A', 'CITY-B'],
  'above, but the person asked or wrote': ['p', 'CITY-A', 'PROV'],
  'the city, on its own assignment': ['c', 'CITY-A', 'CITY-A'],
  'the city, on that of a county': ['c', 'CNTY-A1', 'CITY-A'],
  'the county itself': ['c', 'CNTY-A1', 'CNTY-A1'],
  'a county, on the assignment of the city': ['c', 'CITY-A', 'CNTY-A1'],
  'the province, on that of the city': ['c', 'CITY-A', 'PROV'],
  'the city, but the person asked or wrote': ['c', 'CITY-A', 'CITY-A'],
}

const samePerson = /the person asked or wrote$/

interface Cell {
  readonly office: string
  readonly column: string
  /** The roles that may decide. */
  readonly allowed: string
}

/** The cells of the tables in `who-decides.md`. */
const cells = (): readonly Cell[] => {
  const rows = readFileSync(new URL('who-decides.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| -'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((text) => text.trim()),
    )
  const [headings = []] = rows
  return rows
    .filter(([office]) => office !== headings[0])
    .flatMap(([office = '', ...texts]) =>
      texts.map((allowed, index) => ({ office, column: headings[index + 1] ?? '', allowed })),
    )
}

it('Each role of each office may take exactly the decisions that the table names.', async () => {
  const table = cells()
  expect(new Set(table.map(({ office }) => office))).toEqual(new Set(Object.keys(situations)))
  expect(new Set(table.map(({ column }) => column))).toEqual(
    new Set(decisions.map(([column]) => column)),
  )
  const trials = table.flatMap((cell) =>
    decisions
      .filter(([column]) => column === cell.column)
      .map(([, prepare]) => ({ cell, prepare })),
  )
  await using store = freshStore('sqlite', undefined)
  const hub = await startOffices(store, trials.length * roles.length)
  const found: Cell[] = []
  let task = 0
  for (const { cell, prepare } of trials) {
    const [programme, unitId, office] = situations[cell.office] ?? ['', '', '']
    const allowed: Role[] = []
    let decision: PreparedDecision | undefined
    for (const role of roles) {
      const asking = { ...someone('reporter', unitId), subject: 'asking' }
      // A decision that was taken needs another task; a refused one has changed nothing.
      decision ??= await prepare(hub, `${programme}:${(task += 1)}:${unitId}`, asking)
      const subject = samePerson.test(cell.office) ? 'asking' : 'deciding'
      const viewer = { ...someone(role, office), subject }
      const { refusals } = await perform(hub, viewer, decision.mutation, decision.input)
      expect(refusals.filter((name) => !expectedRefusals.includes(name))).toEqual([])
      if (refusals.length > 0) continue
      allowed.push(role)
      decision = undefined
    }
    found.push({ ...cell, allowed: allowed.join(', ') || 'nobody' })
  }
  expect(found).toEqual(trials.map(({ cell }) => cell))
}, 300_000)

const expectedRefusals = ['NotAllowed', 'OwnRequest', 'OwnSubmission']

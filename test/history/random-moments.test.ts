import { assert, asyncProperty, array, nat, tuple } from 'fast-check'
import { it } from 'vitest'
import { sweep } from '../../services/kit/deadlines/index.ts'
import { type HubClient, openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'
import { expectSameAnswers, type EarlierAnswer, recordAnswers } from './earlier-answers.ts'

const programmes = ['fujian-2018-43']
const cities = ['CITY-350100', 'CITY-350200', 'CITY-350300', 'CITY-350400']
const tasks = [21, 29, 35]

interface Actors {
  readonly office: HubClient
  readonly reviewer: HubClient
  readonly unit: HubClient
}

interface Place {
  readonly unitId: string
  readonly assignmentId: string
}

type Act = (actors: Actors, place: Place) => Promise<unknown>

const ids =
  '{ assignment(id: $id) { submissions { id status } extensions { id status } exemptions { id status } } }'

interface Found {
  readonly assignment: Readonly<
    Record<'submissions' | 'extensions' | 'exemptions', readonly { readonly id: string }[]>
  >
}

const newest = async (
  { office }: Actors,
  { assignmentId: id }: Place,
  list: keyof Found['assignment'],
): Promise<string> => {
  const { assignment } = await office.get<Found>(`query ($id: ID!) ${ids}`, { id })
  return assignment[list][0]?.id ?? 'none'
}

/** What units and offices do; a refusal is an outcome like any other. */
const acts: readonly Act[] = [
  ({ unit }, { assignmentId }) => unit.refused('acknowledgeAssignment', { assignmentId }),
  ({ unit }, { assignmentId }) =>
    unit.refused('submitProgress', { assignmentId, percentage: 100, text: 'Done.' }),
  ({ unit }, { assignmentId }) =>
    unit.refused('submitProgress', { assignmentId, percentage: 40, text: 'Begun.' }),
  async (actors, place) =>
    actors.reviewer.refused('acceptSubmission', {
      submissionId: await newest(actors, place, 'submissions'),
    }),
  async (actors, place) =>
    actors.reviewer.refused('returnSubmission', {
      submissionId: await newest(actors, place, 'submissions'),
      reason: 'Unclear.',
    }),
  ({ office }, { assignmentId }) => office.refused('closeAssignment', { assignmentId }),
  ({ unit }, { assignmentId }) =>
    unit.refused('requestExtension', { assignmentId, reason: 'Rain.', newDueOn: '2019-01-31' }),
  async (actors, place) =>
    actors.office.refused('grantExtension', {
      extensionId: await newest(actors, place, 'extensions'),
    }),
  ({ unit }, { assignmentId }) =>
    unit.refused('declareNotApplicable', { assignmentId, reason: 'It has none.' }),
  async (actors, place) =>
    actors.office.refused('approveNotApplicable', {
      exemptionId: await newest(actors, place, 'exemptions'),
    }),
  ({ office }, { unitId }) =>
    office.refused('forwardSiteMessage', { unitId, channel: 'FIND_FAULT', subject: 'A link.' }),
  ({ office }, { unitId }) =>
    office.refused('moveUnit', {
      unitId: 'CNTY-350205',
      parentId: unitId,
      on: '2018-11-01',
      document: '國函〔2018〕100號',
    }),
]

/** One act of a unit after some hours. */
const step = tuple(nat(acts.length - 1), nat(cities.length - 1), nat(tasks.length - 1), nat(200))

/** Marks what has become overdue, so that no sweep of the hub does it at the same moment after an answer was given. */
const sweepAll = async ({ hub }: TestHub, now: Date): Promise<void> => {
  const running = [...hub.services.running.values()]
  for (const { store, subgraph } of running) await sweep(store, subgraph.deadlines ?? [], now)
  for (const each of running) await each.catchUp()
}

const replay = async (
  hub: TestHub,
  steps: readonly (readonly [number, number, number, number])[],
  clock: { now: Date },
): Promise<void> => {
  const office = await hub.as('supervisor', 'PROV-350000', 'office')
  const reviewer = await hub.as('reviewer', 'PROV-350000', 'reviewer')
  const earlier: EarlierAnswer[] = []
  for (const [act, city, task, hours] of steps) {
    const unitId = cities[city] ?? ''
    const place = { unitId, assignmentId: `fujian-2018-43:${tasks[task]}:${unitId}` }
    clock.now = new Date(clock.now.getTime() + (hours + 1) * 3_600_000)
    await sweepAll(hub, clock.now)
    await acts[act]?.({ office, reviewer, unit: await hub.as('reporter', unitId) }, place)
    clock.now = new Date(clock.now.getTime() + 1)
    const screen = { programmes, units: ['PROV-350000', unitId], assignments: [place.assignmentId] }
    earlier.push(...(await recordAnswers([hub.public, office], clock.now, `act ${act}`, screen)))
  }
  clock.now = new Date(clock.now.getTime() + 86_400_000)
  await expectSameAnswers(earlier)
}

anyStore((store) => {
  it('After any history of reports, reviews, relief, records and moves, every moment gives the answers that were given then.', async () => {
    await assert(
      asyncProperty(array(step, { minLength: 6, maxLength: 10 }), async (steps) => {
        const clock = { now: new Date('2018-10-29T09:00:00+08:00') }
        const hub = await openHub(store.fresh(), {
          now: clock.now.toISOString(),
          clock: () => clock.now,
        })
        await replay(hub, steps, clock)
        await hub.close()
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2), endOnFailure: true },
    )
  }, 900_000)
})

import { expect, it } from 'vitest'
import { currentNames } from '../../services/kit/store/index.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { reportingStore } from '../support/import-text.ts'
import { eachStore } from '../support/stores.ts'
import { loadRelease } from './testing/load-release.ts'

const now = '2018-11-16T09:00:00+08:00'

/** What an assignment was at a moment. */
interface Stated {
  readonly state: string
  readonly dueOn: string | null
  readonly percentage: number
}

/** Whether a table of progress counts it: it is of a task, and the task is triggered and applies. */
interface Counted extends Stated {
  readonly counts?: boolean | number
}

const isObligation = (id: string): boolean => /:G\d+:/.test(id)

interface Logged {
  readonly id: string
  readonly at: string
  readonly fields: Partial<Counted>
}

/** The changes of assignments, as the log has them. */
const assignmentsLogged = async (hub: TestHub): Promise<readonly Logged[]> =>
  (await reportingStore(hub).log.read(0, 1_000_000)).map(currentNames).flatMap((change) =>
    change.subject.startsWith('Assignment:')
      ? [
          {
            id: change.subject.slice('Assignment:'.length),
            at: change.at,
            fields: JSON.parse(change.fields),
          },
        ]
      : [],
  )

/** The assignments of a moment, recounted from the log alone, without those that were withdrawn. */
const recounted = (logged: readonly Logged[], moment: string): ReadonlyMap<string, Counted> => {
  const all = new Map<string, Counted>()
  for (const { id, at, fields } of logged)
    if (at <= moment)
      all.set(id, { state: 'NOT_STARTED', dueOn: null, percentage: 0, ...all.get(id), ...fields })
  return new Map(
    [...all]
      .filter(([, { state }]) => state !== 'WITHDRAWN')
      .map(([id, { state, dueOn, percentage, counts }]) => [
        id,
        { state, dueOn, percentage, counts: counts ?? true },
      ]),
  )
}

interface Page {
  readonly assignments: {
    readonly nodes: readonly (Stated & { readonly id: string })[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

const answered = async (hub: TestHub, moment: string): Promise<ReadonlyMap<string, Stated>> => {
  const found = new Map<string, Stated>()
  for (let after = ''; ;) {
    const { assignments } = await hub.public.get<Page>(
      `{ assignments(asOf: "${moment}", first: 100 ${after}) {
        pageInfo { hasNextPage endCursor } nodes { id state dueOn percentage } } }`,
    )
    for (const { id, ...stated } of assignments.nodes) found.set(id, stated)
    if (!assignments.pageInfo.hasNextPage) return found
    after = `after: "${assignments.pageInfo.endCursor}"`
  }
}

eachStore((stores) => {
  it('The past of a database of release 0.1.0, whose versions the upgrade makes, is what its log states.', async () => {
    const fresh = stores.fresh()
    await loadRelease(fresh)
    const hub = await openHub(fresh, { now })
    const logged = await assignmentsLogged(hub)
    const written = [...new Set(logged.map(({ at }) => at))].toSorted()
    expect(written.length).toBeGreaterThan(3)
    // Also right before each change but the first, and some time after.
    const moments = written
      .flatMap((at, index) =>
        [...(index === 0 ? [] : [-1]), 0, 1, 3_600_000].map((ms) =>
          new Date(Date.parse(at) + ms).toISOString(),
        ),
      )
      .filter((moment) => Date.parse(moment) <= Date.parse(now))
    const states = new Set<string>()
    for (const moment of moments) {
      const expected = recounted(logged, moment)
      const shownOnes = await answered(hub, moment)
      expect([moment, shownOnes]).toEqual([
        moment,
        new Map(
          [...expected].map(([id, { state, dueOn, percentage }]) => [
            id,
            { state, dueOn, percentage },
          ]),
        ),
      ])
      for (const { state } of expected.values()) states.add(state)
      const { progress } = await hub.public.get<{
        progress: {
          rows: readonly { keys: readonly { value: string }[]; progress: { total: number } }[]
        }
      }>(
        `{ progress(by: [STATE], asOf: "${moment}") { rows { keys { value } progress { total } } } }`,
      )
      const counts = new Map<string, number>()
      for (const [id, { state, counts: isCounted }] of expected)
        if (isCounted && !isObligation(id)) counts.set(state, (counts.get(state) ?? 0) + 1)
      const shown = progress.rows.flatMap(({ keys, progress: { total } }) =>
        total > 0 ? [[keys[0]?.value, total] as const] : [],
      )
      expect([moment, new Map(shown)]).toEqual([moment, counts])
    }
    // The release has more than assignments that nobody touched.
    expect(states.size).toBeGreaterThan(3)
  }, 600_000)
})

import { expect, it } from 'vitest'
import { Task } from '../../services/reporting/task/task.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore, type FreshStore } from '../support/stores.ts'
import { loadRelease } from './testing/load-release.ts'

interface UpgradedTask {
  readonly task: {
    readonly topics: readonly object[]
    readonly proof: {
      readonly state: string
      readonly rollUp: { readonly units: { readonly denominator: number } }
    }
  }
  readonly assignment: { readonly proven: readonly { readonly indicator: string }[] }
}

const openRelease = async (fresh: FreshStore): Promise<TestHub> => {
  await loadRelease(fresh)
  return openHub(fresh, { now: '2018-11-16T09:00:00+08:00' })
}

anyStore((stores) => {
  it('Tasks that were measured by their numbers have topics, and stored proofs follow.', async () => {
    const hub = await openRelease(stores.fresh())
    const seen = await hub.public.get<UpgradedTask>(
      `{ task(id: "fujian-2018-43:25") { topics { topic { id } isProposed } proof { state rollUp { units { denominator } } } }
         assignment(id: "fujian-2018-43:25:CITY-350200") { proven { indicator } } }`,
    )
    expect(seen.task.topics).toEqual([
      { topic: { id: 'government-services.certificates' }, isProposed: false },
    ])
    // It is measured, and the conditions ask for more than those of 0.1.0.
    expect(seen.task.proof.state).toBe('NOT_PROVEN')
    expect(seen.task.proof.rollUp.units.denominator).toBeGreaterThan(10)
    const indicators = seen.assignment.proven.map(({ indicator }) => indicator)
    expect(indicators).toContain('certificateListsPublished')
    // Each task is mapped once.
    const reporting = hub.hub.services.running.get('reporting')
    const kinds = (await reporting?.store.log.read(0, 10_000))?.map(({ kind }) => kind)
    const count = await reporting?.store.read.count(Task)
    expect(kinds?.filter((kind) => kind === 'task.topicsSet')).toHaveLength(count ?? 0)
  })
})

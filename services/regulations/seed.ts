import { In } from 'typeorm'
import type { Store } from '../kit/store/store.ts'
import type { Surroundings } from '../kit/subgraph.ts'
import { deadlinesOf2018 } from './list-deadline/deadlines-of-2018.ts'
import { ListDeadline } from './list-deadline/list-deadline.ts'

/** Enters the due days that are not known yet. */
export const seed = async ({ store, now }: Surroundings): Promise<void> => {
  const missing = await missingFrom(store)
  if (missing.length === 0) return
  await store
    .write({ actor: 'system', now: now() }, (tx) =>
      tx.createMany(ListDeadline, missing, { kind: 'listDeadline.set' }),
    )
    .catch(async (error: unknown) => {
      // Of two replicas that start together, the other may have entered them.
      if ((await missingFrom(store)).length > 0) throw error
    })
}

const missingFrom = async (store: Store): Promise<ListDeadline[]> => {
  const ids = deadlinesOf2018.map(({ id }) => id)
  const known = await store.read.findBy(ListDeadline, { id: In(ids) })
  return deadlinesOf2018.filter(({ id }) => !known.some((row) => row.id === id))
}

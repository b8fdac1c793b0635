import { type EntityManager, In } from 'typeorm'
import { lockLog } from '../kit/store/index.ts'
import type { SubgraphRuntime } from '../kit/runtime/index.ts'
import { deadlinesOf2018 } from './list-deadline/deadlines-of-2018.ts'
import { ListDeadline } from './list-deadline/list-deadline.ts'

/** Enters the due dates of lists that are not in the database yet. */
export const seedListDeadlines = async ({ store, now }: SubgraphRuntime): Promise<void> => {
  if ((await missingDeadlines(store.read)).length === 0) return
  await store.write({ actor: 'system', now: now() }, async (tx) => {
    // Read again under the lock: replicas may start at the same time.
    await lockLog(tx.manager)
    const missing = await missingDeadlines(tx.manager)
    await tx.createMany(ListDeadline, missing, { kind: 'listDeadline.set' })
  })
}

const missingDeadlines = async (manager: EntityManager): Promise<ListDeadline[]> => {
  const ids = deadlinesOf2018.map(({ id }) => id)
  const known = await manager.findBy(ListDeadline, { id: In(ids) })
  return deadlinesOf2018.filter(({ id }) => !known.some((row) => row.id === id))
}

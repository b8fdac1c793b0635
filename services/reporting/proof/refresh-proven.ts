import { createHash } from 'node:crypto'
import { type EntityManager, In, Like } from 'typeorm'
import { type CounterDelta, DerivedState } from '../../kit/indicators/index.ts'
import {
  currentNames,
  FollowCursor,
  type Log,
  pagesOf,
  setRows,
  type Store,
} from '../../kit/store/index.ts'
import { ProvenVersion, versionsOfChanges } from '../history/proven-version.ts'
import { lockFeed } from '../feed/feed-head.ts'
import { moveAllAssignments } from '../progress/counters/move-all-assignments.ts'
import { conditionsOf } from '../task/topics.ts'
import { addProvenDeltas, ProvenCounter } from './proven-counter.ts'

/**
 * Sums the proof of a service from its log again, up to where the feed has come, if a release has changed which indicators
 * are conditions, or of which topics.
 */
export const refreshProven = async (store: Store, service: string, log: Log): Promise<void> => {
  const id = `proven:${service}`
  const conditions = conditionsOf(service)
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(['versions', conditions]))
    .digest('hex')
  const isFresh = (manager: EntityManager): Promise<boolean> =>
    manager.existsBy(DerivedState, { id, fingerprint })
  if (conditions.length === 0 || (await isFresh(store.read))) return
  await store.transaction(async (manager) => {
    await lockFeed(manager)
    if (await isFresh(manager)) return
    await manager.upsert(DerivedState, { id, fingerprint }, ['id'])
    const cursor = await manager.findOneBy(FollowCursor, { id: `feed:${service}` })
    if (!cursor) return
    await manager.delete(ProvenCounter, { topic: Like(`${service}.%`) })
    const names = conditions.map(([name]) => name)
    await manager.delete(ProvenCounter, { indicator: In(names) })
    await manager.delete(ProvenVersion, { topic: Like(`${service}.%`) })
    await manager.delete(ProvenVersion, { indicator: In(names) })
    const ofService = new Set(names)
    const isOfService = ({ indicator }: CounterDelta): boolean => ofService.has(indicator)
    const sums: Parameters<typeof versionsOfChanges>[1] = new Map()
    for await (const rows of pagesOf(log.read, { upTo: cursor.seq })) {
      const changes = rows.map(currentNames)
      await setRows(manager, ProvenVersion, versionsOfChanges(changes, sums, isOfService))
      const deltas = changes.flatMap(({ counters }): CounterDelta[] => JSON.parse(counters))
      await addProvenDeltas(manager, deltas.filter(isOfService))
    }
    await moveAllAssignments(manager)
  })
}

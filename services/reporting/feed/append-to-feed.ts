import { type EntityManager, In } from 'typeorm'
import type { CounterDelta } from '../../kit/indicators/index.ts'
import { type Change, chainAfter, digestOf, insertRows } from '../../kit/store/index.ts'
import { addProvenVersions } from '../history/proven-version.ts'
import { affectedAssignments } from '../progress/counters/affected-assignments.ts'
import { moveAssignments } from '../progress/counters/move-assignments.ts'
import { addProvenDeltas } from '../proof/proven-counter.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { FeedHead, lockFeed } from './feed-head.ts'
import { FeedRow } from './feed-row.ts'

/** Appends changes of one service to the feed and updates the tables derived from them. @returns the newest position */
export const appendToFeed = async (
  manager: EntityManager,
  service: string,
  changes: readonly Change[],
): Promise<number> => {
  const head = await lockFeed(manager)
  const paths = await unitPaths(manager, changes)
  const domains = await taskDomains(manager, changes)
  let { position, chain } = head
  const rows = changes.map((change) => {
    const { seq, kind, subject, unitId, taskId, audience, tags, at } = change
    const digest = digestOf(service, change)
    const unitPath = (unitId && paths.get(unitId)) ?? ''
    const domain = (taskId && domains.get(taskId)) ?? service
    const event = { service, seq, kind, subject, unitId, unitPath, taskId, domain }
    position += 1
    chain = chainAfter(chain, digest)
    return { ...event, position, audience, tags, at, digest, chain }
  })
  await insertRows(manager, FeedRow, rows)
  const deltas = changes.flatMap(({ counters }): CounterDelta[] => JSON.parse(counters))
  await addProvenVersions(manager, changes)
  await addProvenDeltas(manager, deltas)
  await moveAssignments(manager, await affectedAssignments(manager, changes, deltas))
  await manager.update(FeedHead, { id: 1 }, { position, chain })
  return position
}

const distinct = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
]

const unitPaths = async (manager: EntityManager, changes: readonly Change[]) => {
  const units = await manager.find(Unit, {
    select: { id: true, path: true },
    where: { id: In(distinct(changes.map(({ unitId }) => unitId))) },
  })
  return new Map(units.map(({ id, path }) => [id, path]))
}

const taskDomains = async (manager: EntityManager, changes: readonly Change[]) => {
  const tasks = await manager.find(Task, {
    select: { id: true, domain: true },
    where: { id: In(distinct(changes.map(({ taskId }) => taskId))) },
  })
  return new Map(tasks.map(({ id, domain }) => [id, domain]))
}

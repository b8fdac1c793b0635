import { randomUUID } from 'node:crypto'
import { type EntityManager, In } from 'typeorm'
import {
  type Change,
  digestOf,
  lockRow,
  insertRows,
  chainAfter,
  chainStart,
} from '../../kit/store/index.ts'
import type { CounterDelta } from '../../kit/indicators/index.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { FeedHead, FeedRow } from './feed-row.ts'
import { moveAssignments } from '../progress/counters/move-assignments.ts'
import { touchedAssignments } from '../progress/counters/touched.ts'
import { addProven } from './proven.ts'

/** Numbers the changes of one service for the whole hub and adds up what they prove. @returns the newest position */
export const project = async (
  manager: EntityManager,
  service: string,
  changes: readonly Change[],
): Promise<number> => {
  const head = await lockFeed(manager)
  const paths = await pathsOf(manager, changes)
  const domains = await domainsOf(manager, changes)
  let { position, chain } = head
  const rows = changes.map((change) => {
    const digest = digestOf(service, change)
    position += 1
    chain = chainAfter(chain, digest)
    return {
      position,
      service,
      seq: change.seq,
      kind: change.kind,
      subject: change.subject,
      unitId: change.unitId,
      unitPath: (change.unitId && paths.get(change.unitId)) ?? '',
      taskId: change.taskId,
      domain: (change.taskId && domains.get(change.taskId)) ?? service,
      audience: change.audience,
      tags: change.tags,
      fields: change.fields,
      at: change.at,
      digest,
      chain,
    }
  })
  await insertRows(manager, FeedRow, rows)
  const deltas = changes.flatMap(({ counters }) => JSON.parse(counters) as CounterDelta[])
  await addProven(manager, deltas)
  await moveAssignments(manager, await touchedAssignments(manager, changes, deltas))
  await manager.update(FeedHead, { id: 1 }, { position, chain })
  return position
}

/** The feed's place, held until the transaction ends; made at the hub's first start. */
export const lockFeed = (manager: EntityManager): Promise<FeedHead> =>
  lockRow(manager, FeedHead, { id: 1, hubId: randomUUID(), position: 0, chain: chainStart })

const distinct = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
]

const pathsOf = async (manager: EntityManager, changes: readonly Change[]) => {
  const ids = distinct(changes.map(({ unitId }) => unitId))
  const units = await manager.find(Unit, {
    select: { id: true, path: true },
    where: { id: In(ids) },
  })
  return new Map(units.map(({ id, path }) => [id, path]))
}

const domainsOf = async (manager: EntityManager, changes: readonly Change[]) => {
  const ids = distinct(changes.map(({ taskId }) => taskId))
  const tasks = await manager.find(Task, {
    select: { id: true, domain: true },
    where: { id: In(ids) },
  })
  return new Map(tasks.map(({ id, domain }) => [id, domain]))
}

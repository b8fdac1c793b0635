import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { lockTree, UnitNode } from '../../access/index.ts'
import { DerivedState } from '../../indicators/index.ts'
import type { Deadline } from '../deadline.ts'
import { OpenDue } from './open-due.ts'
import { lightDeadlines } from './open-due-projection.ts'
import { addOpenDue, type OpenDueDelta, sumOpenDue } from './open-due-sums.ts'

const id = 'open due'

/** Computes the due moments of open records that an earlier version did not store, or whose deadlines have changed. */
export const backfillOpenDue = async (
  manager: EntityManager,
  deadlines: readonly Deadline[],
): Promise<void> => {
  const state = await manager.findOneBy(DerivedState, { id })
  const fingerprint = fingerprintOf(manager, deadlines)
  if (state?.fingerprint === fingerprint) return
  await lockTree(manager)
  await rebuildOpenDue(manager, deadlines)
  await manager.upsert(DerivedState, { id, fingerprint }, ['id'])
}

/** Computes the table from the records. The unit tree must be locked. */
export const rebuildOpenDue = async (
  manager: EntityManager,
  deadlines: readonly Deadline[],
): Promise<void> => {
  await manager.createQueryBuilder().delete().from(OpenDue).execute()
  await addOpenDue(manager, await countOpenDue(manager, deadlines))
}

/** The rows that differ from a count of the records, as text: `CITY-350200 2018-11-01T…: 2, counted 3`. */
export const openDueDifferences = async (
  read: EntityManager,
  deadlines: readonly Deadline[],
): Promise<readonly string[]> => {
  const keyOf = ({ unitId, dueAt }: OpenDueDelta): string => `${unitId} ${dueAt}`
  const stored = new Map((await read.find(OpenDue)).map((row) => [keyOf(row), row.records]))
  const counted = new Map(
    (await countOpenDue(read, deadlines)).map((row) => [keyOf(row), row.records]),
  )
  return [...new Set([...stored.keys(), ...counted.keys()])]
    .filter((key) => stored.get(key) !== counted.get(key))
    .map((key) => `${key}: ${stored.get(key) ?? 0}, counted ${counted.get(key) ?? 0}`)
}

const countOpenDue = async (
  read: EntityManager,
  deadlines: readonly Deadline[],
): Promise<readonly OpenDueDelta[]> => {
  const deltas: OpenDueDelta[] = []
  for (const { record, finishedBy } of lightDeadlines(deadlines)) {
    const rows = await read
      .createQueryBuilder(record, 'record')
      .select(['record.id', 'record.unitId', 'record.dueAt'])
      .where(`record.${finishedBy} IS NULL AND record.dueAt IS NOT NULL`)
      .getMany()
    for (const { unitId, dueAt } of rows)
      if (unitId && dueAt) deltas.push({ unitId, dueAt: dueAt.toISOString(), records: 1 })
  }
  return sumOpenDue(deltas, await read.find(UnitNode))
}

const fingerprintOf = ({ connection }: EntityManager, deadlines: readonly Deadline[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        lightDeadlines(deadlines).map(({ record, finishedBy }) => [
          connection.getMetadata(record).tableName,
          finishedBy,
        ]),
      ),
    )
    .digest('hex')

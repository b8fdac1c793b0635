import { type EntityManager, In } from 'typeorm'
import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { type Change, FollowCursor, follower, setRows, type Store } from '../../kit/store/index.ts'
import { endedPeriod, OverduePeriod } from '../history/overdue-period.ts'
import { TimedRecordRow } from './timed-record-row.ts'
import { fingerprintOf, type TimedType } from './timed-types.ts'

/** Follows the logs of the domains, and stores which of their records are open, when they are due, and when they were overdue. */
export const followTimedRecords = async (
  { store, services, logOf, follow }: SubgraphRuntime,
  types: readonly TimedType[],
): Promise<void> => {
  for (const service of services) {
    const own = new Map(
      types.filter((type) => type.service === service).map((type) => [type.entity, type]),
    )
    if (own.size === 0) continue
    const name = `timed:${service}:${fingerprintOf([...own.values()])}`
    await startAnew(store, service, name)
    const { catchUp } = follower({
      name,
      log: logOf(service),
      store,
      accepts: ({ subject }) => own.has(entityOf(subject)),
      apply: (manager, changes) => applyChanges(manager, changes, own),
    })
    follow(service, catchUp)
  }
}

/** Removes what a release with other clocks has read, since the log is read again from its start. */
const startAnew = async (store: Store, service: string, cursor: string): Promise<void> => {
  if (await store.read.existsBy(FollowCursor, { id: cursor })) return
  if (!(await store.read.existsBy(TimedRecordRow, { service }))) return
  await store.transaction(async (manager) => {
    // Another process may have read it by now.
    if (await manager.existsBy(FollowCursor, { id: cursor })) return
    await manager.delete(TimedRecordRow, { service })
    await manager.delete(OverduePeriod, { service })
  })
}

const entityOf = (subject: string): string => subject.slice(0, subject.indexOf(':'))

const applyChanges = async (
  manager: EntityManager,
  changes: readonly Change[],
  types: ReadonlyMap<string, TimedType>,
): Promise<void> => {
  const ids = [...new Set(changes.map(({ subject }) => subject))]
  const known = await manager.findBy(TimedRecordRow, { id: In(ids) })
  const rows = new Map(known.map((row) => [row.id, row]))
  const periods: OverduePeriod[] = []
  for (const change of changes) {
    const type = types.get(entityOf(change.subject))
    if (!type) continue
    const before = rows.get(change.subject)
    const set: Readonly<Record<string, unknown>> = JSON.parse(change.fields)
    const next = after(before, change, type, set)
    if (before && isSame(before, next)) continue
    rows.set(change.subject, next)
    const finishedAt = set[type.finishedBy]
    const period =
      before && endedPeriod(before, next, typeof finishedAt === 'string' ? finishedAt : null)
    if (period) periods.push(period)
  }
  await setRows(manager, TimedRecordRow, [...rows.values()])
  await setRows(manager, OverduePeriod, periods)
}

const isSame = (a: TimedRecordRow, b: TimedRecordRow): boolean =>
  a.unitId === b.unitId &&
  a.title === b.title &&
  a.dueAt === b.dueAt &&
  a.finished === b.finished &&
  a.isPublic === b.isPublic

/** The row after a change, which states only the fields that it sets. */
const after = (
  before: TimedRecordRow | undefined,
  { subject, unitId, audience, at }: Change,
  { service, finishedBy, title }: TimedType,
  set: Readonly<Record<string, unknown>>,
): TimedRecordRow => {
  const stated = (field: string | undefined) => field !== undefined && Object.hasOwn(set, field)
  const { dueAt } = set
  return {
    id: subject,
    service,
    unitId: unitId ?? before?.unitId ?? '',
    title: stated(title) ? String(set[title ?? ''] ?? '') : (before?.title ?? ''),
    dueAt: stated('dueAt') ? (typeof dueAt === 'string' ? dueAt : null) : (before?.dueAt ?? null),
    finished: stated(finishedBy) ? set[finishedBy] !== null : (before?.finished ?? false),
    isPublic: audience === 'PUBLIC',
    since: Date.parse(at),
  }
}

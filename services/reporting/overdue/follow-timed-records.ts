import { type EntityManager, In } from 'typeorm'
import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { type Change, follower, setRows } from '../../kit/store/index.ts'
import { TimedRecordRow } from './timed-record-row.ts'
import { fingerprintOf, type TimedType } from './timed-types.ts'

/** Follows the logs of the domains, and keeps which of their records are open and when they are due. */
export const followTimedRecords = (
  { store, services, logOf, follow }: SubgraphRuntime,
  types: readonly TimedType[],
): void => {
  for (const service of services) {
    const own = new Map(
      types.filter((type) => type.service === service).map((type) => [type.entity, type]),
    )
    if (own.size === 0) continue
    const { catchUp } = follower({
      name: `timed:${service}:${fingerprintOf([...own.values()])}`,
      log: logOf(service),
      store,
      accepts: ({ subject }) => own.has(entityOf(subject)),
      apply: (manager, changes) => applyChanges(manager, changes, own),
    })
    follow(service, catchUp)
  }
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
  for (const change of changes) {
    const type = types.get(entityOf(change.subject))
    if (type) rows.set(change.subject, after(rows.get(change.subject), change, type))
  }
  await setRows(manager, TimedRecordRow, [...rows.values()])
}

/** The row after a change, which states only the fields that it sets. */
const after = (
  before: TimedRecordRow | undefined,
  { subject, unitId, audience, fields }: Change,
  { service, finishedBy, title }: TimedType,
): TimedRecordRow => {
  const set: Readonly<Record<string, unknown>> = JSON.parse(fields)
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
  }
}

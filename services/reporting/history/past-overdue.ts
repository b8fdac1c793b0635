import { Brackets, type SelectQueryBuilder } from 'typeorm'
import { Light } from '../../../schema/vocabulary/index.ts'
import { isoText } from '../../kit/calendar/index.ts'
import type { Viewer } from '../../kit/identity/index.ts'
import { TimedRecordRow } from '../overdue/timed-record-row.ts'
import { orWhereUnitGranted } from '../unit/granted-units.ts'
import { Unit } from '../unit/unit.ts'
import { OverduePeriod } from './overdue-period.ts'
import type { Past } from './past.ts'
import { type PastAssignment, pastAssignments } from './past-assignments.ts'
import { pastFilter } from './past-filter.ts'
import { compareKeys } from './past-keys.ts'

/** What was known of a record while it was overdue. */
export type PastOverdueRecord = Pick<TimedRecordRow, 'id' | 'title' | 'unitId' | 'dueAt'>

/** How many records of a unit and the units below it were overdue. @param viewer counts only those that the viewer may see, if given */
export const countPastRecords = (past: Past, unitId: string, viewer?: Viewer): Promise<number> =>
  past.read(async () => {
    const counts = await Promise.all(
      (await overdueThen(past, unitId, viewer)).map((query) => query.getCount()),
    )
    return counts.reduce((sum, count) => sum + count, 0)
  })

/** The first records that were overdue and that the viewer may see today, too; earliest first. */
export const pastOverdueRecords = (
  past: Past,
  unitId: string,
  viewer: Viewer,
  first: number,
): Promise<readonly PastOverdueRecord[]> =>
  past.read(async () => {
    const pages = await Promise.all(
      (await overdueThen(past, unitId, viewer)).map((query) =>
        query.orderBy('record.dueAt').addOrderBy('record.id').limit(first).getMany(),
      ),
    )
    return pages.flat().toSorted(byDueMoment).slice(0, first)
  })

/** The first assignments that were late, earliest first. */
export const pastLateAssignments = async (
  past: Past,
  unitId: string,
  first: number,
): Promise<readonly PastAssignment[]> => {
  const places = await past.places()
  const all = await pastAssignments(past, { unitIds: places.below(unitId) })
  const isLate = await pastFilter(past, { below: unitId, lights: [Light.RED] }, all)
  return all
    .filter(isLate)
    .toSorted((a, b) => compareKeys([a.dueOn, a.id], [b.dueOn, b.id]))
    .slice(0, first)
}

const byDueMoment = (a: PastOverdueRecord, b: PastOverdueRecord): number =>
  compareKeys([a.dueAt, a.id], [b.dueAt, b.id])

type OverdueQuery = SelectQueryBuilder<OverduePeriod> | SelectQueryBuilder<TimedRecordRow>

/** Records that are no longer as they were, and those that still are. */
const overdueThen = async (
  past: Past,
  unitId: string,
  viewer: Viewer | undefined,
): Promise<readonly OverdueQuery[]> => {
  const { read } = past.store
  const ended = read
    .createQueryBuilder(OverduePeriod, 'record')
    .where('record.since <= :recorded AND record.until > :recorded AND record.dueAt < :moment')
  if (past.hasHindsight)
    ended.andWhere(
      `NOT (record.finishedAt IS NOT NULL AND record.until <= :known AND record.finishedAt <=
        CASE WHEN length(record.finishedAt) = 10 THEN :today ELSE :moment END)`,
      { known: past.moment.knownAt.getTime(), today: past.today },
    )
  const open = read
    .createQueryBuilder(TimedRecordRow, 'record')
    .where('record.finished = :finished AND record.since <= :recorded', { finished: false })
    .andWhere('record.dueAt < :moment')
  const places = await past.places()
  const below = places.below(unitId)
  const queries: readonly OverdueQuery[] = [ended, open]
  for (const query of queries) {
    query.setParameter('recorded', past.recordedBy.getTime())
    query.setParameter('moment', isoText(past.moment.asOf))
    if (below.length < places.count) query.andWhere(`record.unitId IN (${listOf(below)})`)
    below.forEach((id, index) => query.setParameter(`unit${index}`, id))
    if (viewer) onlyVisible(query, viewer)
  }
  return queries
}

const listOf = (ids: readonly string[]): string =>
  ids.length === 0 ? 'NULL' : ids.map((_, index) => `:unit${index}`).join(', ')

/** What the viewer may see today and could see then. */
const onlyVisible = (query: OverdueQuery, viewer: Viewer): void => {
  query
    .innerJoin(Unit, 'unit', 'unit.id = record.unitId')
    .innerJoin(TimedRecordRow, 'current', 'current.id = record.id')
    .andWhere(
      new Brackets((either) => {
        either.where('(record.isPublic = :isPublic AND current.isPublic = :isPublic)', {
          isPublic: true,
        })
        orWhereUnitGranted(either, viewer)
      }),
    )
}

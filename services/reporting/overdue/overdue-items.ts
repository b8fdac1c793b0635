import type { SelectQueryBuilder } from 'typeorm'
import { Brackets } from 'typeorm'
import { Light } from '../../../schema/vocabulary/index.ts'
import { endOfDay, isoText } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { applyAssignmentFilter } from '../assignment/assignment.filter.ts'
import { Assignment } from '../assignment/assignment.ts'
import { orWhereUnitGranted } from '../unit/granted-units.ts'
import { isBelowUnit } from '../unit/is-below-unit.ts'
import { Unit } from '../unit/unit.ts'
import { TimedRecordRow } from './timed-record-row.ts'

/** The open records of a unit and the units below it whose due moments are not after today. */
const dueByToday = (
  { store, today }: Context,
  unitId: string,
): SelectQueryBuilder<TimedRecordRow> =>
  store.read
    .createQueryBuilder(TimedRecordRow, 'record')
    .innerJoin(Unit, 'unit', 'unit.id = record.unitId')
    .where(isBelowUnit('unit.path', 'below'), { below: unitId })
    .andWhere('record.finished = :finished', { finished: false })
    .andWhere('record.dueAt <= :endOfToday', { endOfToday: isoText(endOfDay(today)) })
    .orderBy('record.dueAt', 'ASC')

const onlyVisible = (
  query: SelectQueryBuilder<TimedRecordRow>,
  { viewer }: Context,
): SelectQueryBuilder<TimedRecordRow> =>
  query.andWhere(
    new Brackets((either) => {
      either.where('record.isPublic = :isPublic', { isPublic: true })
      orWhereUnitGranted(either, viewer)
    }),
  )

/** How many records of a unit and the units below it are overdue: all of them, as the lights of the domains show. */
export const countOverdueRecords = async (
  context: Context,
  unitId: string,
  visibleOnly = false,
): Promise<number> => {
  const query = dueByToday(context, unitId)
  if (visibleOnly) onlyVisible(query, context)
  const moments = await query
    .select('record.dueAt', 'dueAt')
    .addSelect('COUNT(*)', 'records')
    .groupBy('record.dueAt')
    .getRawMany<{ dueAt: string; records: number | string }>()
  return moments
    .filter(({ dueAt }) => context.isPast(new Date(dueAt)))
    .reduce((sum, { records }) => sum + Number(records), 0)
}

/** The first overdue records that the viewer may see, earliest first. */
export const overdueRecords = async (
  context: Context,
  unitId: string,
  first: number,
): Promise<readonly TimedRecordRow[]> => {
  const query = onlyVisible(dueByToday(context, unitId), context).addOrderBy('record.id')
  const rows = await query.limit(first).getMany()
  return rows.filter(({ dueAt }) => dueAt !== null && context.isPast(new Date(dueAt)))
}

/** The first assignments whose light is red, earliest first. */
export const lateAssignments = (
  context: Context,
  unitId: string,
  first: number,
): Promise<readonly Assignment[]> => {
  const query = context.store.read.createQueryBuilder(Assignment, 'record')
  applyAssignmentFilter(query, { below: unitId, lights: [Light.RED] }, context)
  return query.orderBy('record.dueOn').addOrderBy('record.id').limit(first).getMany()
}

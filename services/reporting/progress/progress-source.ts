import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Context } from '../../kit/operation/index.ts'
import type { AssignmentFilter } from '../assignment/assignment.filter.ts'
import { Assignment } from '../assignment/assignment.ts'
import type { CompletionSql } from '../assignment/light-sql.ts'
import { Unit, UnitKind } from '../unit/unit.ts'
import { AssignmentBucket, ProgressBucket } from './counters/bucket.ts'
import { ProgressDimension } from './dimension.ts'

/** The rows that progress is summed from, as `record`. */
export interface ProgressSource {
  readonly query: SelectQueryBuilder<ObjectLiteral>
  /** SQL for the number of assignments of a row. */
  readonly weight: string
  /** SQL for the records of a row that meet their indicators. */
  readonly met: string
  /** SQL for the records of a row that count for their indicators. */
  readonly counted: string
  readonly completion?: CompletionSql
  /** The column of the city, after `joinCity`. */
  readonly city: string
  readonly joinCity: () => void
  /** The part of the filter that the query does not contain yet. */
  readonly where: AssignmentFilter
}

export const bucketCompletion: CompletionSql = {
  isOpen: `record.completion = 'OPEN'`,
  isLate: `record.completion = 'LATE'`,
}

/** The buckets, whose number does not grow with the units; the assignments if the query distinguishes single ones. */
export const progressSource = async (
  context: Context,
  by: readonly ProgressDimension[],
  where: AssignmentFilter,
): Promise<ProgressSource> => {
  const root = where.below ? await context.load(Unit, where.below) : undefined
  const isProvince = !where.below || root?.kind === UnitKind.PROVINCE
  const isCity = root?.kind === UnitKind.CITY || root?.kind === UnitKind.ZONE
  const needsUnits =
    by.includes(ProgressDimension.UNIT) ||
    Boolean(where.units) ||
    // A bucket has the sum of its percentages only.
    typeof where.claimedFrom === 'number'
  return needsUnits || !(isProvince || isCity)
    ? assignmentSource(context, where)
    : bucketSource(context, { ...where, below: null }, isCity ? root.id : undefined)
}

const bucketSource = (
  { store }: Context,
  where: AssignmentFilter,
  city: string | undefined,
): ProgressSource => {
  const query = store.read.createQueryBuilder(ProgressBucket, 'record').select([])
  if (city) query.where('record.cityId = :city', { city })
  return {
    query,
    weight: 'record.assignments',
    met: 'record.met',
    counted: 'record.counted',
    completion: bucketCompletion,
    city: 'record.cityId',
    joinCity: () => undefined,
    where,
  }
}

const assignmentSource = ({ store }: Context, where: AssignmentFilter): ProgressSource => {
  const query = store.read.createQueryBuilder(Assignment, 'record').select([])
  query.leftJoin(AssignmentBucket, 'share', 'share.id = record.id')
  // The bucket has the city of the year, also after the unit moved.
  const joinCity = (): void =>
    void query.leftJoin(ProgressBucket, 'bucket', 'bucket.id = share.bucketId')
  return {
    query,
    weight: '1',
    met: 'share.met',
    counted: 'share.counted',
    city: 'bucket.cityId',
    joinCity,
    where,
  }
}

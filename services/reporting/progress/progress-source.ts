import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Context } from '../../kit/operation/index.ts'
import { Assignment } from '../assignment/assignment.ts'
import type { AssignmentFilter } from '../assignment/assignment.filter.ts'
import type { CompletionSql } from '../assignment/light-sql.ts'
import { Unit, UnitKind } from '../unit/unit.ts'
import { ProgressDimension } from './dimension.ts'
import { ProgressBucket, AssignmentBucket } from './counters/bucket.ts'

/** Rows that progress is summed up from, as `record`: so many assignments each, and what is claimed and proven of them. */
export interface ProgressSource {
  readonly query: SelectQueryBuilder<ObjectLiteral>
  readonly weight: string
  readonly met: string
  readonly counted: string
  readonly completion?: CompletionSql
  /** The column of the city, once `joinCity` has been called. */
  readonly city: string
  readonly joinCity: () => void
  /** The filter as far as it is still to be put. */
  readonly where: AssignmentFilter
}

/** The sums where they tell units apart far enough, so that the cost does not grow with the units; else the assignments. */
export const sourceOf = async (
  context: Context,
  by: readonly ProgressDimension[],
  where: AssignmentFilter,
): Promise<ProgressSource> => {
  const top = where.below ? await context.load(Unit, where.below) : undefined
  const isWhole = !where.below || top?.kind === UnitKind.PROVINCE
  const isCity = top?.kind === UnitKind.CITY || top?.kind === UnitKind.ZONE
  const needsUnits = by.includes(ProgressDimension.UNIT) || Boolean(where.units)
  return needsUnits || !(isWhole || isCity)
    ? assignments(context, where)
    : cells(context, { ...where, below: null }, isCity ? top.id : undefined)
}

const cells = (
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
    completion: {
      isOpen: `record.completion = 'OPEN'`,
      cameLate: `record.completion = 'LATE'`,
    },
    city: 'record.cityId',
    joinCity: () => undefined,
    where,
  }
}

const assignments = ({ store }: Context, where: AssignmentFilter): ProgressSource => {
  const query = store.read.createQueryBuilder(Assignment, 'record').select([])
  query.leftJoin(AssignmentBucket, 'place', 'place.id = record.id')
  const joinCity = (): void => {
    query
      .innerJoin(Unit, 'own', 'own.id = record.unitId')
      .leftJoin(
        Unit,
        'city',
        'city.kind IN (:...cities) AND substr(own.path, 1, length(city.path)) = city.path',
        { cities: [UnitKind.CITY, UnitKind.ZONE] },
      )
  }
  return {
    query,
    weight: '1',
    met: 'place.met',
    counted: 'place.counted',
    city: 'city.id',
    joinCity,
    where,
  }
}

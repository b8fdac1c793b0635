import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { isBelow } from './is-below.ts'
import { UnitNode } from './unit-node.ts'

/**
 * Restricts a query over `record` to a unit and all units below it. A subquery finds the units, so that records are read by
 * the index of their unit; with a join, a database may scan all records and compare paths.
 */
export const whereUnitBelow = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  unitId: string,
): SelectQueryBuilder<T> => {
  const units = query
    .subQuery()
    .select('node.id')
    .from(UnitNode, 'node')
    .innerJoin(UnitNode, 'root', isBelow('node.path', 'root.path'))
    .where('root.id = :rootId')
    .getQuery()
  return query.andWhere(`record.unitId IN ${units}`, { rootId: unitId })
}

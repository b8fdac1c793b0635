import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { UnitNode } from '../units/unit-node.ts'

/** Narrows a query over `record` to a unit and all below it. */
export const below = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  unitId: string,
): SelectQueryBuilder<T> =>
  query
    .innerJoin(UnitNode, 'node', 'node.id = record.unitId')
    .innerJoin(UnitNode, 'root', 'substr(node.path, 1, length(root.path)) = root.path')
    .andWhere('root.id = :rootId', { rootId: unitId })

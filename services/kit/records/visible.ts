import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm'
import type { Context } from '../operation/index.ts'
import type { Viewer } from '../identity/index.ts'
import type { LoggedRow } from '../store/index.ts'
import { UnitNode } from '../access/index.ts'
import type { RecordType } from './record-type.ts'
import { audienceOf } from './write.ts'

/** Narrows a query over `record` to what is open to the public or concerns the viewer. */
export const visibleTo = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { publicWhenSet }: RecordType,
  viewer: Viewer,
): void => {
  if (publicWhenSet === undefined) return
  const units = [...new Set(viewer.grants.map(({ unitId }) => unitId))]
  const own = query
    .subQuery()
    .select('held.id')
    .from(UnitNode, 'held')
    .innerJoin(UnitNode, 'above', 'substr(held.path, 1, length(above.path)) = above.path')
    .where('above.id IN (:...heldUnits)')
    .getQuery()
  query.andWhere(
    new Brackets((either) => {
      either.where(publicWhenSet ? `record.${publicWhenSet} IS NOT NULL` : '1 = 0')
      if (units.length > 0) either.orWhere(`record.unitId IN ${own}`, { heldUnits: units })
    }),
  )
}

/** Loads a record by its id for whoever asks; null if there is none or it is not for them. */
export const loadVisible = async (
  context: Context,
  type: RecordType,
  id: string,
): Promise<LoggedRow | null> => {
  const record = await context.load<LoggedRow>(type.entity, id)
  if (!record?.unitId) return null
  const isOpen = audienceOf(type, record) === 'PUBLIC'
  return isOpen || (await context.rights.concerns(record.unitId)) ? record : null
}

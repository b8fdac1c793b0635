import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm'
import type { Context } from '../operation/index.ts'
import type { Viewer } from '../identity/index.ts'
import type { LoggedRow } from '../store/index.ts'
import { isBelow, UnitNode } from '../access/index.ts'
import type { RecordType } from './record-type.ts'
import { audienceOf } from './write.ts'

/** Restricts a query over `record` to records that are public or belong to a unit that the viewer has a role for. */
export const whereVisible = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { publicWhenSet }: RecordType,
  viewer: Viewer,
): void => {
  if (publicWhenSet === undefined) return
  const grantedUnits = [...new Set(viewer.grants.map(({ unitId }) => unitId))]
  const unitsBelow = query
    .subQuery()
    .select('node.id')
    .from(UnitNode, 'node')
    .innerJoin(UnitNode, 'root', isBelow('node.path', 'root.path'))
    .where('root.id IN (:...grantedUnits)')
    .getQuery()
  query.andWhere(
    new Brackets((either) => {
      either.where(publicWhenSet ? `record.${publicWhenSet} IS NOT NULL` : '1 = 0')
      if (grantedUnits.length > 0)
        either.orWhere(`record.unitId IN ${unitsBelow}`, { grantedUnits })
    }),
  )
}

/** Whether records that the filter selects may be hidden from viewers without a role for their unit. */
export const mayHide = (
  { publicWhenSet }: RecordType,
  where: Readonly<Record<string, unknown>>,
): boolean => {
  if (publicWhenSet === undefined) return false
  const range = publicWhenSet && where[publicWhenSet]
  if (!range || typeof range !== 'object') return true
  // Any bound selects only records in which the field is set, and those are public.
  return !(
    ['from', 'to'].some((end) => Boolean(Reflect.get(range, end))) ||
    Reflect.get(range, 'exists') === true
  )
}

/** Loads a record by its id; null when there is none or the viewer may not see it. */
export const loadVisible = async (
  context: Context,
  type: RecordType,
  id: string,
): Promise<LoggedRow | null> => {
  const record = await context.load<LoggedRow>(type.entity, id)
  if (!record?.unitId) return null
  const isPublic = audienceOf(type, record) === 'PUBLIC'
  return isPublic || (await context.rights.concerns(record.unitId)) ? record : null
}

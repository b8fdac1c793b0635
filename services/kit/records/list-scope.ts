import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { type Rights, whereUnitBelow } from '../access/index.ts'
import type { Context } from '../operation/index.ts'
import { applyFilter } from './filter.ts'
import type { RecordType } from './record-type.ts'
import { mayHide, whereVisible } from './visible.ts'

/** The records that a list holds: those of a unit and all below it, or those with a reference to a record. */
export type ListScope =
  | { readonly unitId: string }
  | { readonly reference: string; readonly id: string; readonly parentUnitId: string }

/** The records of a list that its filter selects. */
export interface ListedRecords {
  readonly type: RecordType
  readonly scope: ListScope
  readonly where: Readonly<Record<string, unknown>>
}

/** Restricts a query over `record` to the records that the viewer may see of a list. */
export const whereListed = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { type, scope, where }: ListedRecords,
  { viewer }: Context,
): void => {
  if ('unitId' in scope) whereUnitBelow(query, scope.unitId)
  else query.andWhere(`record.${scope.reference} = :parentId`, { parentId: scope.id })
  applyFilter(query, type, where)
  whereVisible(query, type, viewer)
}

/** Whether the viewer may not see all records of a list. */
export const isLimited = async (
  { type, scope, where }: ListedRecords,
  { rights }: Context,
): Promise<boolean> => mayHide(type, where) && !(await seesAllOf(scope, type, rights))

/** Whether the viewer has a role for every unit whose records the list may have. */
const seesAllOf = (
  scope: ListScope,
  { unitFrom }: RecordType,
  rights: Rights,
): Promise<boolean> => {
  if ('unitId' in scope) return rights.concerns(scope.unitId)
  const { reference, parentUnitId } = scope
  // Records that have a unit of their own may refer to a record of any unit.
  return unitFrom === reference
    ? rights.concerns(parentUnitId)
    : rights.concernsTreeOf(parentUnitId)
}

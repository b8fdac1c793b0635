import type { Tx } from '../../kit/store/index.ts'
import { UnitNode } from '../../kit/access/index.ts'
import type { OpennessList } from '../openness-list/openness-list.ts'
import { ListDeadline } from './list-deadline.ts'

/** The due dates of a list by its year, its kind and the kind of its unit; null without a row. */
export const listDueDates = async (
  { unitId, year, kind }: Pick<OpennessList, 'unitId' | 'year' | 'kind'>,
  { manager }: Tx,
): Promise<Pick<OpennessList, 'compileBy' | 'publishBy'>> => {
  const unit = await manager.findOneBy(UnitNode, { id: unitId })
  const found =
    unit && (await manager.findOneBy(ListDeadline, { year, listKind: kind, unitKind: unit.kind }))
  return { compileBy: found?.compileBy ?? null, publishBy: found?.publishBy ?? null }
}

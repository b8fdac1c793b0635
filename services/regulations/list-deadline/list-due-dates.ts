import type { Tx } from '../../kit/store/index.ts'
import { UnitNode } from '../../kit/access/index.ts'
import type { OpennessList } from '../openness-list/openness-list.ts'
import { ListDeadline } from './list-deadline.ts'

/** By when a list must be compiled and published, as its year's notice says of such units. */
export const listDueDates = async (
  { unitId, year, kind }: Pick<OpennessList, 'unitId' | 'year' | 'kind'>,
  { manager }: Tx,
): Promise<Pick<OpennessList, 'compileBy' | 'publishBy'>> => {
  const unit = await manager.findOneBy(UnitNode, { id: unitId })
  const found =
    unit && (await manager.findOneBy(ListDeadline, { year, listKind: kind, unitKind: unit.kind }))
  return { compileBy: found?.compileBy ?? null, publishBy: found?.publishBy ?? null }
}

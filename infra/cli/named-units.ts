import type { NamedUnit } from '../../services/kit/tables/index.ts'
import { Unit } from '../../services/reporting/unit/unit.ts'
import type { Services } from '../server/start-services.ts'

/** All units with their names and codes; undefined where reporting runs elsewhere. */
export const namedUnits = async ({
  running,
}: Services): Promise<readonly NamedUnit[] | undefined> => {
  const units = await running.get('reporting')?.store.read.find(Unit)
  return units?.map(({ id, nameHant, nameHans, nameEn, gb2260 }) => ({
    id,
    names: [nameHant, nameHans, nameEn, ...(gb2260 === null ? [] : [gb2260])],
  }))
}

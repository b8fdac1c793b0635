import type { Store } from '../../../kit/store/index.ts'
import { unchangedUnit, Unit, UnitKind } from '../../unit/unit.ts'

const unitTree = [
  ['PROV', UnitKind.PROVINCE, '/PROV/'],
  ['CITY-A', UnitKind.CITY, '/PROV/CITY-A/'],
  ['DIST-A1', UnitKind.DISTRICT, '/PROV/CITY-A/DIST-A1/'],
  ['CITY-B', UnitKind.CITY, '/PROV/CITY-B/'],
] as const

/** Creates a province, two cities and a district, unless the store has them. */
export const createUnits = async (store: Store, now: Date): Promise<void> => {
  if (await store.read.existsBy(Unit, { id: 'PROV' })) return
  const units = unitTree.map(([id, kind, path]) => ({
    ...unchangedUnit,
    id,
    kind,
    path,
    nameHant: id,
    nameHans: id,
    nameEn: id,
    isReportingUnit: true,
    evidence: 'seed',
  }))
  await store.write({ actor: 'system', now }, (tx) =>
    tx.createMany(Unit, units, { kind: 'unit.set' }),
  )
}

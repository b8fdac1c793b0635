import type { Store } from '../../../kit/store/index.ts'
import { Unit, UnitKind } from '../../unit/unit.ts'

const tree = [
  ['PROV', UnitKind.PROVINCE, '/PROV/'],
  ['CITY-A', UnitKind.CITY, '/PROV/CITY-A/'],
  ['DIST-A1', UnitKind.DISTRICT, '/PROV/CITY-A/DIST-A1/'],
  ['CITY-B', UnitKind.CITY, '/PROV/CITY-B/'],
] as const

/** A province, two cities and a district; on a store used before they are there. */
export const plantUnits = async (store: Store, now: Date): Promise<void> => {
  if (await store.read.existsBy(Unit, { id: 'PROV' })) return
  const units = tree.map(([id, kind, path]) => ({
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

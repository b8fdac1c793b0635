import type { EntityManager } from 'typeorm'
import { In } from 'typeorm'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { Tx } from '../../../services/kit/store/index.ts'
import { unchangedUnit, Unit, UnitKind } from '../../../services/reporting/unit/unit.ts'
import { usualDepartments } from './usual-departments.ts'

const counties = [UnitKind.DISTRICT, UnitKind.COUNTY_CITY, UnitKind.COUNTY]
const cities = [UnitKind.CITY, UnitKind.ZONE]

/** Gives cities and counties their departments, until the hub has so many units. */
export const addDepartments = async (tx: Tx, wanted: number): Promise<void> => {
  const { manager } = tx
  const known = await manager.count(Unit)
  const above = await manager.find(Unit, {
    where: { kind: In([...cities, ...counties]), isReportingUnit: true },
    order: { id: 'ASC' },
  })
  const those = above
    // The departments of Pingtan are the zone's.
    .filter(
      ({ parentId }) => !above.some(({ id, kind }) => id === parentId && kind === UnitKind.ZONE),
    )
    .flatMap((unit) => usualDepartments.map((bureau, number) => ({ unit, bureau, number })))
    // The usual ones first, so that fewer leave out the unusual ones everywhere.
    .toSorted((a, b) => a.number - b.number || (a.unit.id < b.unit.id ? -1 : 1))
    .slice(0, Math.max(0, wanted - known))
  const existing = await existingOf(manager)
  const fresh = those.map(departmentOf).filter(({ id }) => !existing.has(id))
  for (let start = 0; start < fresh.length; start += 1_000) {
    await tx.createMany(Unit, fresh.slice(start, start + 1_000), { kind: 'unit.set' })
    await tx.flush()
  }
}

const existingOf = async (manager: EntityManager): Promise<ReadonlySet<string>> =>
  new Set((await manager.find(Unit, { select: { id: true } })).map(({ id }) => id))

const departmentOf = ({
  unit,
  bureau,
}: {
  readonly unit: Unit
  readonly bureau: (typeof usualDepartments)[number]
}) => {
  const id = `DEPT-${unit.id.replace(/^[A-Z]+-/, '')}-${bureau.code}`
  const nameHant = `${unit.nameHant.replace(/管委會$/, '')}${bureau.label}`
  return {
    ...unchangedUnit,
    id,
    kind: UnitKind.DEPARTMENT,
    parentId: unit.id,
    path: `${unit.path}${id}/`,
    gb2260: null,
    nameHant,
    nameHans: simplified(nameHant),
    nameEn: `${unit.nameEn} ${bureau.en}`,
    validFrom: null,
    validTo: null,
    successorId: null,
    isReportingUnit: true,
    evidence: 'demo',
    note: 'Made for the demo: a department that governments of this level usually have.',
  }
}

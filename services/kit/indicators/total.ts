import { Entity, type EntityManager, PrimaryColumn } from 'typeorm'
import { lockTree, pathInYear, splitPath, UnitNode, type UnitPath } from '../access/index.ts'
import {
  addDeltas,
  type CounterDelta,
  groupColumn,
  IndicatorCounter,
  IndicatorGroup,
  type SummedDeltas,
} from './counter.ts'

/** Stands for all units together among unit ids. */
export const allUnits = ''

/** The sums of the counters of a unit and all units below it, so that reading adds nothing up; updated by every write. */
@Entity('indicator_total')
export class IndicatorTotal extends IndicatorCounter {
  /** The group; empty for the whole indicator. */
  @PrimaryColumn('varchar', { length: 64 })
  groupName!: string
}

/** Adds summed deltas to the totals of their units and of all units above. */
export const addToTotals = (
  manager: EntityManager,
  { whole, grouped }: SummedDeltas,
  ancestors: Ancestors,
): Promise<void> => addToAncestors(manager, [...whole, ...grouped], ancestors)

/** Computes all totals from the counters, e.g. after a unit with counters was moved. */
export const recomputeTotals = async (manager: EntityManager): Promise<void> => {
  await lockTree(manager)
  await manager.createQueryBuilder().delete().from(IndicatorTotal).execute()
  const ancestors = ancestorsIn(await manager.find(UnitNode))
  for (const entity of [IndicatorCounter, IndicatorGroup]) {
    const names = await manager
      .createQueryBuilder(entity, 'counter')
      .select('DISTINCT counter.indicator', 'indicator')
      .getRawMany<{ readonly indicator: string }>()
    for (const { indicator } of names) {
      const rows = await manager.findBy(entity, { indicator })
      await addToAncestors(manager, rows.map(asDelta), ancestors)
    }
  }
}

/** The ids of totals that a unit with this path counts in: all units, the units above, the unit itself. */
export const totalsOfPath = (path: string): readonly string[] => [allUnits, ...splitPath(path)]

/** The ids of totals that a unit counts in, in a year; now, if left out. */
export type Ancestors = (unitId: string, year?: number) => readonly string[]

export const ancestorsIn = (nodes: readonly UnitPath[]): Ancestors => {
  const units = new Map(nodes.map((node) => [node.id, node]))
  return (unitId, year) => {
    const unit = units.get(unitId)
    // A unit that is not replicated yet counts for itself and for all units.
    return unit ? totalsOfPath(pathInYear(unit, year)) : [allUnits, unitId]
  }
}

const addToAncestors = (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
  ancestors: Ancestors,
): Promise<void> =>
  addDeltas(
    manager,
    'indicator_total',
    deltas.flatMap((delta) =>
      ancestors(delta.unitId, delta.year).map((unitId) => ({ ...delta, unitId })),
    ),
    groupColumn,
  )

const asDelta = (row: IndicatorCounter): CounterDelta => {
  const { indicator, unitId, year, numerator, denominator } = row
  const whole = { indicator, unitId, year, numerator, denominator }
  return row instanceof IndicatorGroup ? { ...whole, group: row.groupName } : whole
}

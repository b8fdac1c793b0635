import { Entity, type EntityManager, PrimaryColumn } from 'typeorm'
import { lockTree, type UnitPath, splitPath, UnitNode } from '../access/index.ts'
import {
  addDeltas,
  type CounterDelta,
  IndicatorCounter,
  IndicatorGroup,
  sumDeltas,
  withoutGroup,
} from './counter.ts'

/** Stands for all units together among unit ids. */
export const allUnits = ''

/** What the counters of a unit and all below it add up to, so that nobody adds them up to read; kept by every write. */
@Entity('indicator_total')
export class IndicatorTotal extends IndicatorCounter {
  /** A group, or empty for the indicator as a whole. */
  @PrimaryColumn('varchar', { length: 64 })
  groupName!: string
}

/** Adds deltas to the totals of their units and of all above these. */
export const addToTotals = (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
  above: Above,
): Promise<void> => {
  const grouped = deltas.filter(({ group }) => group !== undefined)
  const summed = [...sumDeltas(deltas.map(withoutGroup)), ...sumDeltas(grouped)]
  return addAbove(manager, summed, above)
}

/** Adds all counters up anew, e.g. when a unit that has some came to lie elsewhere. */
export const recomputeTotals = async (manager: EntityManager): Promise<void> => {
  await lockTree(manager)
  await manager.createQueryBuilder().delete().from(IndicatorTotal).execute()
  const above = aboveBy(await manager.find(UnitNode))
  for (const entity of [IndicatorCounter, IndicatorGroup]) {
    const names = await manager
      .createQueryBuilder(entity, 'counter')
      .select('DISTINCT counter.indicator', 'indicator')
      .getRawMany<{ readonly indicator: string }>()
    for (const { indicator } of names) {
      const rows = await manager.findBy(entity, { indicator })
      await addAbove(manager, rows.map(asDelta), above)
    }
  }
}

/** All that a unit with this path counts for: `top`, whatever lies above it, itself. */
export const rootsAbove = (path: string): readonly string[] => [allUnits, ...splitPath(path)]

/** A unit and all above it, `top` included. */
export type Above = (unitId: string) => readonly string[]

export const aboveBy = (nodes: readonly UnitPath[]): Above => {
  const above = new Map(nodes.map(({ id, path }) => [id, rootsAbove(path)]))
  // Of a unit that is not known yet only itself and all together.
  return (unitId) => above.get(unitId) ?? [allUnits, unitId]
}

const addAbove = (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
  above: Above,
): Promise<void> =>
  addDeltas(
    manager,
    'indicator_total',
    deltas.flatMap((delta) => above(delta.unitId).map((unitId) => ({ ...delta, unitId }))),
    { key: ['group_name'], more: ({ group }) => ({ group_name: group ?? '' }) },
  )

const asDelta = (row: IndicatorCounter): CounterDelta => {
  const { indicator, unitId, year, numerator, denominator } = row
  const whole = { indicator, task: 0, unitId, year, numerator, denominator }
  return row instanceof IndicatorGroup ? { ...whole, group: row.groupName } : whole
}

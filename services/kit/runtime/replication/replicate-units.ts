import { type EntityManager, In } from 'typeorm'
import { IndicatorCounter, recomputeTotals } from '../../indicators/index.ts'
import { isRulePackChange, replicateRulePacks } from './replicate-rule-packs.ts'
import { type Change, setRows } from '../../store/index.ts'
import { isRollUpChange, replicateRollUps } from './replicate-roll-ups.ts'
import { Expectation, lockTree, UnitNode } from '../../access/index.ts'

/**
 * Whether a row of reporting's log says something that every service keeps: the unit tree, who must answer for what, how
 * units add up, and the clocks of law.
 */
export const isReplicated = (change: Change): boolean =>
  change.kind === 'unit.set' ||
  isRulePackChange(change) ||
  isRollUpChange(change) ||
  (change.kind.startsWith('assignment.') && change.fields.includes('"counts":'))

/** Takes reporting's units, expectations, roll-up policies and rule packs into this service's store. */
export const replicateChanges = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> => {
  await replicateRulePacks(manager, changes)
  await replicateRollUps(manager, changes)
  const units = new Map<string, UnitNode>()
  const expectations = new Map<string, Expectation>()
  for (const change of changes.filter((one) => !isRulePackChange(one) && !isRollUpChange(one))) {
    const fields = JSON.parse(change.fields) as Partial<UnitNode & Expectation>
    if (change.kind === 'unit.set') Object.assign(ensure(units, change.subject), fields)
    else if (change.taskId && fields.taskNumber !== undefined)
      expectations.set(change.subject, expectationOf(change, fields))
    else if (change.taskId && change.unitId) {
      const known = expectations.get(change.subject)
      const counts = fields.counts ?? false
      if (known) known.counts = counts
      else
        await manager.update(
          Expectation,
          { taskId: change.taskId, unitId: change.unitId },
          { counts },
        )
    }
  }
  const nodes = [...units.values()].map(nodeOf)
  const isMoved = await movesCounters(manager, nodes)
  await setRows(manager, UnitNode, nodes)
  if (isMoved) await recomputeTotals(manager)
  await setRows(manager, Expectation, [...expectations.values()])
}

/** Whether one of them has counters, and its place in the tree is not the one it had; then the tree is held. */
const movesCounters = async (manager: EntityManager, nodes: readonly UnitNode[]) => {
  if (nodes.length === 0) return false
  const known = await manager.findBy(UnitNode, { id: In(nodes.map(({ id }) => id)) })
  const paths = new Map(known.map(({ id, path }) => [id, path]))
  const moved = nodes.filter(({ id, path }) => paths.get(id) !== path)
  if (moved.length === 0) return false
  // Who writes the first record of one of them is done before its counters are looked for.
  await lockTree(manager)
  return manager.exists(IndicatorCounter, { where: { unitId: In(moved.map(({ id }) => id)) } })
}

const ensure = (units: Map<string, UnitNode>, subject: string): UnitNode => {
  const unit = units.get(subject) ?? new UnitNode()
  units.set(subject, unit)
  return unit
}

// A unit's log row carries all its columns; only these are borrowed.
const nodeOf = ({ id, kind, path }: UnitNode): UnitNode => ({ id, kind, path })

const expectationOf = (change: Change, fields: Partial<Expectation>): Expectation => ({
  taskId: change.taskId ?? '',
  unitId: change.unitId ?? '',
  taskNumber: fields.taskNumber ?? 0,
  year: fields.year ?? 0,
  counts: fields.counts ?? false,
})

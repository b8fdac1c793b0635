import { type EntityManager, In } from 'typeorm'
import { IndicatorCounter, recomputeTotals } from '../../indicators/index.ts'
import { isRulePackChange, replicateRulePacks } from './replicate-rule-packs.ts'
import { type Change, setRows } from '../../store/index.ts'
import { isRollUpChange, replicateRollUps } from './replicate-roll-ups.ts'
import { Expectation, lockTree, UnitNode } from '../../access/index.ts'

/**
 * Whether a row of reporting's log is replicated to every service: units, expectations, roll-up policies and rule packs.
 */
export const isReplicated = (change: Change): boolean =>
  change.kind === 'unit.set' ||
  isRulePackChange(change) ||
  isRollUpChange(change) ||
  (change.kind.startsWith('assignment.') && change.fields.includes('"counts":'))

/** Applies reporting's units, expectations, roll-up policies and rule packs to this service's store. */
export const replicateChanges = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> => {
  await replicateRulePacks(manager, changes)
  await replicateRollUps(manager, changes)
  const units = new Map<string, UnitNode>()
  const expectations = new Map<string, Expectation>()
  for (const change of changes.filter((one) => !isRulePackChange(one) && !isRollUpChange(one))) {
    const fields: Partial<UnitNode & Expectation> = JSON.parse(change.fields)
    if (change.kind === 'unit.set') Object.assign(getOrCreate(units, change.subject), fields)
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

/** Whether a unit with counters moves in the tree; then the tree is locked. */
const movesCounters = async (manager: EntityManager, nodes: readonly UnitNode[]) => {
  if (nodes.length === 0) return false
  const known = await manager.findBy(UnitNode, { id: In(nodes.map(({ id }) => id)) })
  const paths = new Map(known.map(({ id, path }) => [id, path]))
  const moved = nodes.filter(({ id, path }) => paths.get(id) !== path)
  if (moved.length === 0) return false
  // The lock waits for writers of a unit's first record, so that its counters are found.
  await lockTree(manager)
  return manager.exists(IndicatorCounter, { where: { unitId: In(moved.map(({ id }) => id)) } })
}

const getOrCreate = (units: Map<string, UnitNode>, subject: string): UnitNode => {
  const unit = units.get(subject) ?? new UnitNode()
  units.set(subject, unit)
  return unit
}

// The log row of a unit has all of its columns; only these are replicated.
const nodeOf = ({ id, kind, path }: UnitNode): UnitNode => ({ id, kind, path })

const expectationOf = (change: Change, fields: Partial<Expectation>): Expectation => ({
  taskId: change.taskId ?? '',
  unitId: change.unitId ?? '',
  taskNumber: fields.taskNumber ?? 0,
  year: fields.year ?? 0,
  counts: fields.counts ?? false,
})

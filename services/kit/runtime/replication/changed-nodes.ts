import { type EntityManager, In } from 'typeorm'
import { UnitNode, unitNode } from '../../access/index.ts'
import type { Change } from '../../store/index.ts'

/** The replicated units as they are after these changes, which have the changed fields only. */
export const changedNodes = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<readonly UnitNode[]> => {
  const ids = [...new Set(changes.map(({ subject }) => subject.replace('Unit:', '')))]
  if (ids.length === 0) return []
  const known = await manager.findBy(UnitNode, { id: In(ids) })
  const nodes = new Map(ids.map((id) => [id, unitNode({ id })]))
  for (const node of known) nodes.set(node.id, node)
  for (const { subject, fields } of changes) {
    const id = subject.replace('Unit:', '')
    const before = nodes.get(id) ?? unitNode({ id })
    nodes.set(id, nodeOf({ ...before, ...JSON.parse(fields), id }))
  }
  return [...nodes.values()]
}

// The log row of a unit has more columns; only these are replicated.
const nodeOf = (unit: UnitNode): UnitNode => ({
  id: unit.id,
  kind: unit.kind,
  path: unit.path,
  formerPaths: unit.formerPaths,
  nameHant: unit.nameHant,
  nameEn: unit.nameEn,
  isReportingUnit: unit.isReportingUnit,
  validFrom: unit.validFrom,
  validTo: unit.validTo,
  successorId: unit.successorId,
})

import { joinPath } from '../../kit/access/index.ts'
import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { lockLog } from '../../kit/store/index.ts'
import { upsertProgramme } from '../programme/upsert-programme.ts'
import { Programme } from '../programme/programme.ts'
import { seedRulePacks } from '../rule-pack/seed-rule-packs.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit, UnitKind } from '../unit/unit.ts'
import { enumValue } from './enum-value.ts'
import groupData from './groups.json' with { type: 'json' }
import { mapKnownTasks } from './map-known-tasks.ts'
import { shippedProgramme } from './shipped-programme.ts'
import unitData from './units.json' with { type: 'json' }

/**
 * Fills an empty hub with Fujian's units and the programme of 2018, and adds what a newer release ships: the topics of
 * tasks that have none, and rule packs. Other rows stay as they are.
 */
export const seedReporting = async (runtime: SubgraphRuntime): Promise<void> => {
  await seedProgramme(runtime)
  await mapKnownTasks(runtime.store, runtime.now())
  await seedRulePacks(runtime)
}

const seedProgramme = async ({ store, now }: SubgraphRuntime): Promise<void> => {
  const programme = shippedProgramme()
  if (await store.read.findOneBy(Programme, { id: programme.id })) return
  await store.write({ actor: 'system', now: now() }, async (tx) => {
    // Checked again under the lock, since replicas may start at the same moment.
    await lockLog(tx.manager)
    if (await tx.find(Programme, programme.id)) return undefined
    await tx.createMany(Unit, units(), { kind: 'unit.set' })
    await tx.createMany(UnitGroup, groups(), { kind: 'unitGroup.set' })
    return upsertProgramme(tx, programme)
  })
}

const units = () => {
  const parents = new Map(unitData.units.map(({ id, parentId }) => [id, parentId]))
  const pathOf = (id: string): string[] => {
    const parent = parents.get(id)
    return [...(parent ? pathOf(parent) : []), id]
  }
  return unitData.units.map((unit) => ({
    ...unit,
    kind: enumValue(UnitKind, unit.kind),
    path: joinPath(pathOf(unit.id)),
  }))
}

const groups = () =>
  groupData.groups.map(({ code, open, rule, ruleHant, ...group }) => ({
    ...group,
    id: code,
    isOpen: open,
    ruleEn: rule,
    ruleHant,
  }))

import { lockLog } from '../kit/store/index.ts'
import type { SubgraphRuntime } from '../kit/runtime/index.ts'
import { joinPath } from '../kit/access/index.ts'
import type { ProgrammeDefinition } from './programme/definition.ts'
import { upsertProgramme } from './programme/upsert-programme.ts'
import { Programme } from './programme/programme.ts'
import { setRulePacks } from './rule-pack/set-rule-packs.ts'
import groupData from './seed/groups.json' with { type: 'json' }
import notice from './seed/notice-2018-43.json' with { type: 'json' }
import unitData from './seed/units.json' with { type: 'json' }
import { UnitGroup } from './unit/unit-group.ts'
import { Unit, UnitKind } from './unit/unit.ts'

/**
 * Fills an empty hub with Fujian's units and the programme of 2018; a hub that has them is left as it is. Rule packs that a
 * newer release ships are added.
 */
export const seed = async (surroundings: SubgraphRuntime): Promise<void> => {
  await seedProgramme(surroundings)
  await setRulePacks(surroundings)
}

const seedProgramme = async ({ store, now }: SubgraphRuntime): Promise<void> => {
  if (await store.read.findOneBy(Programme, { id: notice.id })) return
  await store.write({ actor: 'system', now: now() }, async (tx) => {
    // Looked at again, one after another: replicas may start together.
    await lockLog(tx.manager)
    if (await tx.find(Programme, notice.id)) return undefined
    await tx.createMany(Unit, units(), { kind: 'unit.set' })
    await tx.createMany(UnitGroup, groups(), { kind: 'unitGroup.set' })
    return upsertProgramme(tx, programme())
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
    kind: kindOf(unit.kind),
    path: joinPath(pathOf(unit.id)),
  }))
}

const kindOf = (name: string): UnitKind => {
  const kind = Object.values(UnitKind).find((known) => known === name)
  if (!kind) throw new Error(`units.json has the unknown kind ${name}`)
  return kind
}

const groups = () =>
  groupData.groups.map(({ code, open, rule, ruleHant, ...group }) => ({
    ...group,
    id: code,
    isOpen: open,
    ruleEn: rule,
    ruleHant,
  }))

/** The programme that ships with the hub. */
export const programme = (): ProgrammeDefinition =>
  ({
    ...notice,
    tasks: notice.tasks.map(({ groupCodes, ...task }) => ({ ...task, groupIds: groupCodes })),
    obligations: notice.obligations.map(({ groupCodes, ...rest }) => ({
      ...rest,
      groupIds: groupCodes,
    })),
  }) as unknown as ProgrammeDefinition

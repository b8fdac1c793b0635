import { joinPath } from '../../kit/access/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { recordUnitEvent } from '../unit/reorganization/unit-decision.ts'
import { UnitEvent, UnitEventKind } from '../unit/unit-event.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit, UnitKind, unchangedUnit } from '../unit/unit.ts'
import { enumValue } from './enum-value.ts'
import groupData from './groups.json' with { type: 'json' }
import eventData from './unit-events.json' with { type: 'json' }
import unitData from './units.json' with { type: 'json' }

/** Fills an empty hub with Fujian's units, their groups and what happened to them. */
export const seedUnits = async (tx: Tx): Promise<void> => {
  await tx.createMany(Unit, units(), { kind: 'unit.set' })
  await tx.createMany(UnitGroup, groups(), { kind: 'unitGroup.set' })
  for (const event of events()) await recordUnitEvent(tx, event)
}

/** Whether a hub was filled by a release that did not know what happened to units. */
export const lacksUnitEvents = async ({ manager }: Pick<Tx, 'manager'>): Promise<boolean> =>
  (await manager.exists(Unit)) && !(await manager.exists(UnitEvent))

/**
 * Adds the shipped reforms to a hub of an earlier release. Units that the office has ended itself stay as they are. Every unit
 * is announced again, since services did not replicate since when it exists and whether it reports.
 */
export const addUnitEvents = async (tx: Tx): Promise<void> => {
  const known = new Map((await tx.manager.find(Unit)).map((unit) => [unit.id, unit]))
  const missing = units().filter(
    ({ id, parentId, validFrom }) =>
      validFrom !== null && !known.has(id) && known.has(parentId ?? ''),
  )
  const added = await tx.createMany(Unit, missing, { kind: 'unit.set' })
  const ids = new Set([...known.keys(), ...added.map(({ id }) => id)])
  for (const { id, validTo, successorId, otherSuccessorIds } of units()) {
    const unit = known.get(id)
    const isOpen = unit && unit.validTo === null && unit.successorId === null
    if (!isOpen || validTo === null || !ids.has(successorId ?? '')) continue
    const set = { validTo, successorId, otherSuccessorIds }
    const ended = await tx.change(unit, { kind: 'unit.succeeded', set })
    if (ended) known.set(id, ended)
  }
  for (const unit of known.values())
    tx.appendEvent({
      kind: 'unit.set',
      subject: `Unit:${unit.id}`,
      unitId: unit.id,
      tags: [],
      fields: { ...unit },
      counters: [],
    })
  for (const event of events())
    if (ids.has(event.unitId) && (event.otherUnitId === null || ids.has(event.otherUnitId)))
      await recordUnitEvent(tx, event)
}

const events = () =>
  eventData.events.map((event) => ({ ...event, kind: enumValue(UnitEventKind, event.kind) }))

const units = () => {
  const parents = new Map(unitData.units.map(({ id, parentId }) => [id, parentId]))
  const pathOf = (id: string): string[] => {
    const parent = parents.get(id)
    return [...(parent ? pathOf(parent) : []), id]
  }
  return unitData.units.map((unit) => ({
    ...unchangedUnit,
    ...unit,
    kind: enumValue(UnitKind, unit.kind),
    path: joinPath(pathOf(unit.id)),
    otherSuccessorIds: eventData.events.flatMap(({ unitId, otherUnitId }) =>
      unitId === unit.id && otherUnitId && otherUnitId !== unit.successorId ? [otherUnitId] : [],
    ),
  }))
}

const groups = () =>
  groupData.groups.map(({ code, open, rule, ruleHant, ...group }) => ({
    ...group,
    id: code,
    isOpen: open,
    areaId: null,
    ruleEn: rule,
    ruleHant,
  }))

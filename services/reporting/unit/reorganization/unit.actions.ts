import { IsNull } from 'typeorm'
import { NotFound, UserError } from '../../../../schema/vocabulary/index.ts'
import type { Context, RequestInput } from '../../../kit/operation/index.ts'
import type { Tx } from '../../../kit/store/index.ts'
import { UnitEventKind } from '../unit-event.ts'
import { UnitGroup } from '../unit-group.ts'
import { Unit } from '../unit.ts'
import { createUnit, type NewUnit } from './create-unit.ts'
import { moveUnit, type UnitMove } from './move-unit.ts'
import { type NewName, renameUnit } from './rename-unit.ts'
import { type GroupValues, setUnitGroup } from './set-unit-group.ts'
import { succeedUnits, type Succession } from './succeed-unit.ts'
import { refuseUnlessAbove } from './unit-authority.ts'
import { needsUnits } from './unit-refusals.ts'

type Ends = RequestInput & Omit<Succession, 'kind'>

/** Reorganization of units by those above them. */
export class UnitActions {
  constructor(private readonly context: Context) {}

  create(input: RequestInput & Omit<NewUnit, 'evidence'>) {
    return this.context.act('createUnit', input, async (tx) => {
      const parent = await tx.find(Unit, input.parentId)
      if (!parent) return new NotFound('Unit', input.parentId)
      const { id } = input
      const refused = await this.refuse(tx, [{ id, path: `${parent.path}${id}/` }])
      return refused ?? createUnit(tx, { ...input, evidence: 'document' })
    })
  }

  rename(input: RequestInput & NewName) {
    return this.withUnits('renameUnit', input, [input.unitId], (tx) => renameUnit(tx, input))
  }

  move(input: RequestInput & UnitMove) {
    return this.context.act('moveUnit', input, async (tx) => {
      const units = await this.authorized(tx, [input.unitId])
      if (units instanceof UserError) return units
      const parent = await tx.find(Unit, input.parentId)
      if (!parent) return new NotFound('Unit', input.parentId)
      // The office must be above the new place too.
      const refused = await this.refuse(tx, [
        { id: input.unitId, path: `${parent.path}${input.unitId}/` },
      ])
      return refused ?? moveUnit(tx, input)
    })
  }

  /** Two or more units end, and one unit has their duties. */
  merge(input: Ends) {
    if (input.unitIds.length < 2) return Promise.resolve(needsUnits('unitIds', 2))
    return this.end('mergeUnits', { ...input, kind: UnitEventKind.MERGED })
  }

  /** A unit ends, and two or more units share its duties. */
  split(input: Ends) {
    if (input.successorIds.length < 2) return Promise.resolve(needsUnits('successorIds', 2))
    return this.end('splitUnit', { ...input, kind: UnitEventKind.SPLIT })
  }

  succeed(input: Ends) {
    return this.end('succeedUnit', { ...input, kind: UnitEventKind.SUCCEEDED })
  }

  endWithout(input: Omit<Ends, 'successorIds'>) {
    return this.end('endUnit', { ...input, successorIds: [], kind: UnitEventKind.ENDED })
  }

  setGroup(input: RequestInput & GroupValues): Promise<UnitGroup | UserError> {
    return this.context.act('setUnitGroup', input, async (tx) => {
      const before = (await tx.find(UnitGroup, input.id))?.memberIds ?? []
      const members = await tx.findAll(Unit, [...before, ...input.memberIds])
      const root = await tx.manager.findOneBy(Unit, { parentId: IsNull() })
      // A group without members is for those above all units.
      const above = { id: input.id, path: `${root?.path ?? '/'}${input.id}/` }
      const refused = await this.refuse(tx, members.length > 0 ? members : [above])
      return refused ?? setUnitGroup(tx, input)
    })
  }

  private async end(action: string, input: RequestInput & Succession) {
    const ids = [...input.unitIds, ...input.successorIds]
    return this.withUnits(action, input, ids, (tx) => succeedUnits(tx, input))
  }

  private withUnits<T>(
    action: string,
    input: RequestInput,
    ids: readonly string[],
    work: (tx: Tx) => Promise<T | UserError>,
  ): Promise<T | UserError> {
    return this.context.act(action, input, async (tx) => {
      const units = await this.authorized(tx, ids)
      return units instanceof UserError ? units : work(tx)
    })
  }

  private async authorized(tx: Tx, ids: readonly string[]): Promise<readonly Unit[] | UserError> {
    const units = await tx.findAll(Unit, ids)
    const found = new Set(units.map(({ id }) => id))
    const missing = ids.find((id) => !found.has(id))
    if (missing !== undefined) return new NotFound('Unit', missing)
    return (await this.refuse(tx, units)) ?? units
  }

  private refuse(tx: Tx, units: readonly Pick<Unit, 'id' | 'path'>[]) {
    return refuseUnlessAbove(tx, this.context.viewer, units)
  }
}

import { NotFound, type UserError } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { existsOn } from '../../../kit/access/index.ts'
import { addDays } from '../../../kit/calendar/index.ts'
import { refuseText } from '../../../kit/records/index.ts'
import type { Tx } from '../../../kit/store/index.ts'
import { changeLocked } from '../../change-locked.ts'
import { UnitEventKind } from '../unit-event.ts'
import { Unit } from '../unit.ts'
import { refuseDocument } from './create-unit.ts'
import { recordUnitEvent, type UnitDecision } from './unit-decision.ts'
import { beforeLastName, notThen, sameName } from './unit-refusals.ts'

export interface NewName extends UnitDecision {
  readonly unitId: string
  readonly nameHant: string
  /** Converted from the traditional name if left out. */
  readonly nameHans?: string | null
  /** The traditional name if left out. */
  readonly nameEn?: string | null
}

/** Gives a unit another name from a day on; the former name stays the name of the days before. */
export const renameUnit = async (tx: Tx, input: NewName): Promise<Unit | UserError> => {
  const { unitId, on, nameHant } = input
  const invalid = refuseText('nameHant', nameHant, 200) ?? refuseDocument(input)
  if (invalid) return invalid
  const unit = await tx.find(Unit, unitId)
  if (!unit) return new NotFound('Unit', unitId)
  const until = addDays(on, -1)
  if (!existsOn(unit, on) || !existsOn(unit, until)) return notThen('unitId', unit, until)
  const lastChange = unit.formerNames.at(-1)?.until
  if (lastChange !== undefined && until <= lastChange) return beforeLastName(unit, on)
  const names = {
    nameHant,
    nameHans: input.nameHans ?? simplified(nameHant),
    nameEn: input.nameEn ?? nameHant,
  }
  if (names.nameHant === unit.nameHant && names.nameEn === unit.nameEn) return sameName(unit)
  const former = {
    until,
    nameHant: unit.nameHant,
    nameHans: unit.nameHans,
    nameEn: unit.nameEn,
  }
  const renamed = await changeLocked(tx, unit, {
    kind: 'unit.renamed',
    set: { ...names, formerNames: [...unit.formerNames, former] },
  })
  await recordUnitEvent(tx, { ...input, kind: UnitEventKind.RENAMED })
  return renamed
}

import { NotFound, type UserError } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { existsOn } from '../../../kit/access/index.ts'
import { refuseText } from '../../../kit/records/index.ts'
import type { Tx } from '../../../kit/store/index.ts'
import { UnitEventKind } from '../unit-event.ts'
import { Unit, type UnitKind, unchangedUnit } from '../unit.ts'
import { recordUnitEvent, type UnitDecision } from './unit-decision.ts'
import { idTaken, invalidAreaCode, invalidId, notThen, tooDeep } from './unit-refusals.ts'

export interface NewUnit extends Omit<UnitDecision, 'on'> {
  readonly id: string
  readonly kind: UnitKind
  readonly parentId: string
  readonly nameHant: string
  /** Converted from the traditional name if left out. */
  readonly nameHans?: string | null
  /** The traditional name if left out. */
  readonly nameEn?: string | null
  readonly gb2260?: string | null
  readonly isReportingUnit?: boolean | null
  /** Its first day; null if that is before all records. */
  readonly on: string | null
  readonly evidence: string
}

const longestPath = 400

/** Creates a unit below another one. */
export const createUnit = async (tx: Tx, input: NewUnit): Promise<Unit | UserError> => {
  const { id, parentId, nameHant, gb2260 = null, on } = input
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{1,63}$/.test(id)) return invalidId(id)
  if (gb2260 !== null && !/^\d{6}$/.test(gb2260)) return invalidAreaCode(gb2260)
  const invalid = refuseText('nameHant', nameHant, 200) ?? refuseDocument(input)
  if (invalid) return invalid
  if (await tx.find(Unit, id)) return idTaken({ id })
  const parent = await tx.find(Unit, parentId)
  if (!parent) return new NotFound('Unit', parentId)
  if (on !== null && !existsOn(parent, on)) return notThen('parentId', parent, on)
  const path = `${parent.path}${id}/`
  if (path.length > longestPath) return tooDeep(parent)
  const unit = await tx.create(
    Unit,
    {
      ...unchangedUnit,
      id,
      kind: input.kind,
      parentId,
      path,
      gb2260,
      nameHant,
      nameHans: input.nameHans ?? simplified(nameHant),
      nameEn: input.nameEn ?? nameHant,
      validFrom: on,
      validTo: null,
      successorId: null,
      isReportingUnit: input.isReportingUnit ?? true,
      evidence: input.evidence,
      note: input.note ?? null,
    },
    { kind: 'unit.set' },
  )
  await recordUnitEvent(tx, { ...input, kind: UnitEventKind.CREATED, unitId: id })
  return unit
}

/** A refusal unless the decision names its document. */
export const refuseDocument = ({ document, note }: Pick<UnitDecision, 'document' | 'note'>) =>
  refuseText('document', document, 200) ?? (note ? refuseText('note', note, 500) : undefined)

import { NotFound, type UserError } from '../../../schema/vocabulary/index.ts'
import type { LoggedRow, Tx } from '../store/index.ts'
import type { RecordType } from './record-type.ts'
import { referenceOfOtherUnit } from './refusals.ts'

/** A refusal when a reference leads to no record, or to another unit's where the same unit is required. */
export const invalidReference = async (
  tx: Tx,
  type: RecordType,
  values: Readonly<Record<string, unknown>>,
  unitId: string,
): Promise<UserError | undefined> => {
  for (const { property, target, sameUnit, label } of type.fields) {
    const id = values[property]
    if (!target || typeof id !== 'string') continue
    const found = await tx.find<LoggedRow>(target(), id)
    if (!found) return new NotFound(target().name, id)
    if (sameUnit && found.unitId !== unitId) return referenceOfOtherUnit(property, label)
  }
  return undefined
}

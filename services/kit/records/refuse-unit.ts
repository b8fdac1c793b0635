import type { EntityManager } from 'typeorm'
import type { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { refuseUnitOutOfTime, replicatedUnits, unitsById } from '../access/index.ts'
import { dayOf } from '../calendar/index.ts'
import { daysOfRecord } from './record-days.ts'
import type { RecordType } from './record-type.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * Reads the units of new records, each once.
 * @returns a function that refuses a record whose unit did not exist on its days, or does not report
 */
export const unitRefusals = async (
  manager: EntityManager,
  unitIds: Iterable<string>,
): Promise<(type: RecordType, record: Row, now: Date) => Promise<InvalidInput | undefined>> => {
  const units = await unitsById(manager, unitIds)
  const lookup = replicatedUnits(manager)
  return async (type, record, now) => {
    const unit = units.get(String(record['unitId']))
    // A unit that the hub does not know is refused elsewhere.
    return unit && refuseUnitOutOfTime(lookup, unit, daysOfRecord(type, record, dayOf(now)))
  }
}

import { ObjectType } from 'type-graphql'
import { UnitRecord } from './unit-record.ts'
import { derived, flag, moment } from './fields.ts'

/** A record with a clock: due from the moment its event is known, overdue when that passes unfinished. */
@ObjectType()
export abstract class TimedRecord extends UnitRecord {
  @moment('Last moment to finish it; null while no clock runs.', '到期時間', derived)
  dueAt!: Date | null

  @flag('Whether the due moment passed while it was unfinished.', '是否曾逾期', {
    derived: true,
  })
  fellDue!: boolean
}

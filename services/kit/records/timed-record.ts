import { ObjectType } from 'type-graphql'
import { FormerNames } from '../store/index.ts'
import { UnitRecord } from './unit-record.ts'
import { derived, boolean, dateTime } from './fields.ts'

/** A record with a clock: due from the moment its event is known, overdue when that passes unfinished. */
@ObjectType()
@FormerNames({ fields: { fellDue: 'missedDueDate' }, events: { fellDue: 'missedDueDate' } })
export abstract class TimedRecord extends UnitRecord {
  @dateTime('Last moment to finish it; null while no clock runs.', '到期時間', derived)
  dueAt!: Date | null

  @boolean('Whether the due moment passed while it was unfinished.', '是否曾逾期', {
    derived: true,
  })
  missedDueDate!: boolean
}

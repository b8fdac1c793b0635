import { ObjectType } from 'type-graphql'
import { FormerNames } from '../store/index.ts'
import { UnitRecord } from './unit-record.ts'
import { derived, boolean, dateTime } from './fields.ts'

/** A record with a clock: it has a due moment once its event is known, and is overdue when that passes unfinished. */
@ObjectType()
@FormerNames({ fields: { fellDue: 'missedDueDate' }, events: { fellDue: 'missedDueDate' } })
export abstract class TimedRecord extends UnitRecord {
  @dateTime('The last moment to finish it in time; null while no clock runs.', '到期時間', derived)
  dueAt!: Date | null

  @boolean('Whether the due moment passed before it was finished (逾期).', '是否曾逾期', {
    derived: true,
  })
  missedDueDate!: boolean
}

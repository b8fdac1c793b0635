import type { EntityManager } from 'typeorm'
import { ClockState } from '../../deadlines/index.ts'
import { ReplicatedCalendarYear } from '../../rules/index.ts'
import type { Change } from '../../store/index.ts'

/** Whether a row of reporting's log sets a year of the calendar. */
export const isCalendarChange = ({ kind }: Change): boolean => kind === 'calendarYear.set'

/** Applies the imported years of the calendar to this service's store, whose open records are then recomputed. */
export const replicateCalendar = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> => {
  const calendarChanges = changes.filter(isCalendarChange)
  if (calendarChanges.length === 0) return
  // Waits for writers of records, which hold a shared lock on the rules and have read the earlier calendar.
  if (manager.connection.options.type === 'mysql')
    await manager.query('SELECT id FROM replicated_rule_pack FOR UPDATE')
  for (const { subject, fields } of calendarChanges) {
    const { days }: Pick<ReplicatedCalendarYear, 'days'> = JSON.parse(fields)
    const id = subject.replace(/^CalendarYear:/, '')
    await manager.upsert(ReplicatedCalendarYear, { id, days }, ['id'])
  }
  const reset = { rules: '', doing: '', after: '' }
  await manager.createQueryBuilder().update(ClockState).set(reset).execute()
}

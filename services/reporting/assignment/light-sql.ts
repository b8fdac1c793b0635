import { CalendarYearMissing, greenFromOf } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'

/** SQL conditions over `record`: the complete report is missing; it came after the due date. */
export interface CompletionSql {
  readonly isOpen: string
  readonly isLate: string
}

export const assignmentCompletion: CompletionSql = {
  isOpen: 'record.completedOn IS NULL',
  isLate: 'record.completedOn > record.dueOn',
}

/** SQL conditions over `record`, equal to `lightOfAssignment`; days compare as text. */
export interface LightSql {
  readonly isRed: string
  readonly isYellow: string
  readonly isGreen: string
  /** Without `greenFrom` if the calendar lacks the coming days; then only `isRed` can be asked. */
  readonly parameters: Readonly<Record<string, string>>
  /** Throws CalendarYearMissing if the calendar lacks the coming days. */
  requireCalendar(): void
}

/** The light of a row as SQL. Rows are assignments by default. */
export const lightSql = (
  { today, calendar }: Context,
  completion: CompletionSql = assignmentCompletion,
): LightSql => {
  const greenFrom = greenFromOf(today, calendar)
  return {
    ...lightConditions(completion),
    parameters: { today, ...(typeof greenFrom === 'string' ? { greenFrom } : {}) },
    requireCalendar: () => {
      if (greenFrom instanceof CalendarYearMissing) throw greenFrom
    },
  }
}

/** Each light as a condition with the parameters `today` and `greenFrom`. */
export const lightConditions = ({
  isOpen,
  isLate,
}: CompletionSql): Pick<LightSql, 'isRed' | 'isYellow' | 'isGreen'> => {
  const isRed = `(record.counts AND record.dueOn IS NOT NULL AND (${isLate} OR (${isOpen} AND record.dueOn < :today)))`
  const isWaiting = `(record.counts AND record.dueOn IS NOT NULL AND ${isOpen} AND record.dueOn >= :today)`
  const isInTime = `(record.counts AND NOT (${isOpen}) AND (record.dueOn IS NULL OR NOT (${isLate})))`
  return {
    isRed,
    isYellow: `(${isWaiting} AND record.dueOn < :greenFrom)`,
    isGreen: `(${isInTime} OR (${isWaiting} AND record.dueOn >= :greenFrom))`,
  }
}

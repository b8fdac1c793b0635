import type { Context } from '../../kit/operation/index.ts'

/** SQL conditions over `record`: the complete report is missing; it came after the due date. */
export interface CompletionSql {
  readonly isOpen: string
  readonly isLate: string
}

const assignmentCompletion: CompletionSql = {
  isOpen: 'record.completedOn IS NULL',
  isLate: 'record.completedOn > record.dueOn',
}

/** The light of a row as SQL, equal to `lightOfAssignment`; days compare as text. Rows are assignments by default. */
export const lightSql = (
  { today, calendar }: Context,
  { isOpen, isLate }: CompletionSql = assignmentCompletion,
): { readonly sql: string; readonly parameters: Readonly<Record<string, string>> } => ({
  sql: `CASE
      WHEN NOT record.counts THEN 'NONE'
      WHEN record.dueOn IS NULL THEN CASE WHEN ${isOpen} THEN 'NONE' ELSE 'GREEN' END
      WHEN ${isLate} OR (${isOpen} AND :today > record.dueOn) THEN 'RED'
      WHEN NOT (${isOpen}) THEN 'GREEN'
      WHEN record.dueOn < :greenFrom THEN 'YELLOW'
      ELSE 'GREEN' END`,
  parameters: { today, greenFrom: calendar.addWorkingDays(today, 4) },
})

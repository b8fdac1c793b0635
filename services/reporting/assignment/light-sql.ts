import type { Context } from '../../kit/operation/index.ts'

/** How a row says in SQL whether its complete report is there, and came after the due day. */
export interface CompletionSql {
  readonly isOpen: string
  readonly cameLate: string
}

const ofAssignment: CompletionSql = {
  isOpen: 'record.completedOn IS NULL',
  cameLate: 'record.completedOn > record.dueOn',
}

/** The light of a row as SQL, equal to `lightNow`: days compare as text. @param completion left out, of an assignment */
export const lightSql = (
  { today, calendar }: Context,
  { isOpen, cameLate }: CompletionSql = ofAssignment,
): { readonly sql: string; readonly parameters: Readonly<Record<string, string>> } => ({
  sql: `CASE
      WHEN NOT record.counts THEN 'NONE'
      WHEN record.dueOn IS NULL THEN CASE WHEN ${isOpen} THEN 'NONE' ELSE 'GREEN' END
      WHEN ${cameLate} OR (${isOpen} AND :today > record.dueOn) THEN 'RED'
      WHEN NOT (${isOpen}) THEN 'GREEN'
      WHEN record.dueOn < :farOff THEN 'YELLOW'
      ELSE 'GREEN' END`,
  parameters: { today, farOff: calendar.addWorkingDays(today, 4) },
})

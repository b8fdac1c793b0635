import type { Context } from '../../kit/context.ts'

/** The light of an assignment row as SQL, equal to `lightNow`: days compare as text. */
export const lightSql = (
  { today, calendar }: Context,
  row: string,
): { readonly sql: string; readonly parameters: Readonly<Record<string, string>> } => {
  return {
    sql: `CASE
      WHEN NOT ${row}.counts THEN 'NONE'
      WHEN ${row}.dueOn IS NULL THEN CASE WHEN ${row}.completedOn IS NULL THEN 'NONE' ELSE 'GREEN' END
      WHEN COALESCE(${row}.completedOn, :today) > ${row}.dueOn THEN 'RED'
      WHEN ${row}.completedOn IS NOT NULL THEN 'GREEN'
      WHEN ${row}.dueOn < :farOff THEN 'YELLOW'
      ELSE 'GREEN' END`,
    parameters: { today, farOff: calendar.addWorkingDays(today, 4) },
  }
}

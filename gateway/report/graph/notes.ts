import type { Note } from '../document/report-document.ts'
import { progressQuery, type ProgressScope } from './progress.ts'

/** The source of fields of one assignment. @param path where the figure stands, if not in the first field */
export const assignmentNote = (id: string, fields: string, at: Date, path?: string): Note => ({
  query: `{assignment(id: ${JSON.stringify(id)}) {${fields}}}`,
  at,
  ...(path !== undefined && { path }),
})

/** The source of a condition of an assignment's proof. */
export const conditionNote = (id: string, indicator: string, at: Date): Note =>
  assignmentNote(
    id,
    'proof {conditions {met indicator {name value {numerator denominator}}}}',
    at,
    `conditions: ${indicator}`,
  )

/** The source of figures of a table of progress. */
export const progressNote = (scope: ProgressScope, fields: string, at: Date): Note => ({
  query: progressQuery(scope, fields),
  at,
})

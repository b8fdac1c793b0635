import type { Note } from '../document/report-document.ts'
import { progressQuery, type ProgressScope } from './progress.ts'

/** The source of fields of one assignment. */
export const assignmentNote = (id: string, fields: string, at: Date): Note => ({
  query: `{assignment(id: ${JSON.stringify(id)}) {${fields}}}`,
  at,
})

/** The source of all conditions of an assignment's proof. */
export const proofNote = (id: string, at: Date): Note =>
  assignmentNote(
    id,
    'proof {stateLabel discrepancies conditions {stateLabel indicator {label value {numerator denominator}}}}',
    at,
  )

/** The source of a list of assignments; the operation has pages. @param where as in GraphQL */
export const assignmentsNote = (
  programme: string,
  where: string,
  fields: string,
  at: Date,
): Note => ({
  query: `{assignments(programme: ${JSON.stringify(programme)}, first: 100, where: {${where}}) {nodes {id ${fields}} pageInfo {hasNextPage endCursor}}}`,
  at,
})

/** The source of figures of a table of progress. */
export const progressNote = (scope: ProgressScope, fields: string, at: Date): Note => ({
  query: progressQuery(scope, fields),
  at,
})

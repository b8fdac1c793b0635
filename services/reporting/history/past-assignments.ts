import { placeholders } from '../../kit/store/index.ts'
import { Assignment } from '../assignment/assignment.ts'
import { AssignmentVersion, versionedColumns } from './assignment-version.ts'
import type { Past } from './past.ts'

/** What progress and lateness need of an assignment of the past. */
export type PastAssignment = Pick<
  Assignment,
  | 'id'
  | 'programmeId'
  | 'taskId'
  | 'unitId'
  | 'year'
  | 'isObligation'
  | (typeof versionedColumns)[number]
>

/** Which assignments are read; all of the hub without a condition. */
export interface PastSelection {
  readonly programmeId?: string
  readonly unitIds?: readonly string[]
}

/** Read once for a moment, whatever the number of fields that ask for them. */
const known = new WeakMap<Past, Map<string, Promise<readonly PastAssignment[]>>>()

/** The assignments as they were: one look-up in an index for each, whatever the number of their changes. */
export const pastAssignments = (
  past: Past,
  selection: PastSelection,
): Promise<readonly PastAssignment[]> => {
  const ofPast = known.get(past) ?? new Map<string, Promise<readonly PastAssignment[]>>()
  known.set(past, ofPast)
  const key = JSON.stringify([selection.programmeId, selection.unitIds])
  const assignments = ofPast.get(key) ?? past.read(() => readAssignments(past, selection))
  ofPast.set(key, assignments)
  return assignments
}

const readAssignments = async (
  past: Past,
  selection: PastSelection,
): Promise<readonly PastAssignment[]> => {
  const rows = await versionsAt(past, selection, past.recordedBy)
  if (!past.hasHindsight) return rows
  const later = await versionsAt(past, selection, past.moment.knownAt)
  const latest = new Map(later.map(({ id, completedOn }) => [id, completedOn]))
  return rows.map((row) => {
    const day = latest.get(row.id) ?? null
    return { ...row, completedOn: day !== null && day <= past.today ? day : null }
  })
}

const versionsAt = async (
  { store }: Past,
  { programmeId, unitIds }: PastSelection,
  until: Date,
): Promise<PastAssignment[]> => {
  const { read } = store
  const { driver } = read.connection
  const versions = read.connection.getMetadata(AssignmentVersion)
  const columns = versions.columns.filter(({ propertyName }) =>
    versionedColumns.some((name) => name === propertyName),
  )
  const conditions = [
    ...(programmeId === undefined ? [] : ['a.programme_id = ?']),
    ...(unitIds === undefined ? [] : [`a.unit_id IN (${placeholders(unitIds)})`]),
  ]
  if (unitIds?.length === 0) return []
  const rows: readonly object[] = await read.query(
    `SELECT a.id, a.programme_id, a.task_id, a.unit_id, a.year, a.is_obligation,
      ${columns.map(({ databaseName }) => `v.${driver.escape(databaseName)}`).join(', ')}
     FROM assignment a
     JOIN assignment_version v ON v.assignment_id = a.id AND v.since =
       (SELECT MAX(x.since) FROM assignment_version x WHERE x.assignment_id = a.id AND x.since <= ?)
     ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ORDER BY a.id`,
    [until.getTime(), ...(programmeId === undefined ? [] : [programmeId]), ...(unitIds ?? [])],
  )
  const assignments = read.connection.getMetadata(Assignment)
  const selected = assignments.columns.filter(
    ({ databaseName }) => rows[0] && databaseName in rows[0],
  )
  return rows.map((row) => {
    const assignment = new Assignment()
    for (const column of selected)
      Reflect.set(
        assignment,
        column.propertyName,
        driver.prepareHydratedValue(Reflect.get(row, column.databaseName), column),
      )
    return assignment
  })
}

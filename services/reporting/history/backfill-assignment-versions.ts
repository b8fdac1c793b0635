import { type EntityManager, In, MoreThan } from 'typeorm'
import { Change, currentNames, insertRows, subjectsOf } from '../../kit/store/index.ts'
import { bySubjectOf } from './by-subject.ts'
import { Assignment } from '../assignment/assignment.ts'
import { AssignmentVersion, isSameVersion, versionOf } from './assignment-version.ts'

const batchSize = 200

/** Makes the versions of a hub that has assignments and no versions, i.e. after a migration, from its change log. */
export const backfillAssignmentVersions = async (manager: EntityManager): Promise<void> => {
  if (await manager.exists(AssignmentVersion)) return
  let after = ''
  for (;;) {
    const assignments = await manager.find(Assignment, {
      where: { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: batchSize,
    })
    await insertVersions(manager, assignments)
    const last = assignments.at(-1)
    if (!last || assignments.length < batchSize) return
    after = last.id
  }
}

const insertVersions = async (
  manager: EntityManager,
  assignments: readonly Assignment[],
): Promise<void> => {
  const subjects = assignments.flatMap(({ id }) => subjectsOf(Assignment.name, id))
  const changes = await manager.find(Change, {
    where: { subject: In(subjects) },
    order: { seq: 'ASC' },
  })
  const bySubject = bySubjectOf(changes.map(currentNames))
  const versions = assignments.flatMap((assignment) =>
    versionsOf(assignment, bySubject.get(`${Assignment.name}:${assignment.id}`) ?? []),
  )
  await insertRows(manager, AssignmentVersion, versions)
}

/** The versions that the changes of an assignment state, in their order. */
export const versionsOf = (
  { id, programmeId }: Pick<Assignment, 'id' | 'programmeId'>,
  changes: readonly Pick<Change, 'at' | 'fields'>[],
): readonly AssignmentVersion[] => {
  const versions: AssignmentVersion[] = []
  const stated = Object.assign(new Assignment(), { id, programmeId })
  for (const { at, fields } of changes) {
    Object.assign(stated, JSON.parse(fields))
    const version = versionOf(stated, Date.parse(at))
    // As `assignmentVersions` writes them: after the clock was set back, the later change stands.
    while ((versions.at(-1)?.since ?? -1) >= version.since) versions.pop()
    const last = versions.at(-1)
    if (!last || !isSameVersion(last, version)) versions.push(version)
  }
  return versions
}

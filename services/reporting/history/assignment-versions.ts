import { type EntityManager, In, MoreThan } from 'typeorm'
import { padded, type Projection, setRows } from '../../kit/store/index.ts'
import { Assignment } from '../assignment/assignment.ts'
import { AssignmentVersion, isSameVersion, versionOf } from './assignment-version.ts'
import { noteCorrection } from './past-correction.ts'

/** Writes a version of every assignment that a transaction changes. */
export const assignmentVersions = (now: Date): Projection => {
  const since = now.getTime()
  let changed = new Map<string, AssignmentVersion>()
  return {
    record(before, after) {
      if (!(after instanceof Assignment)) return []
      if (before instanceof Assignment && isSameVersion(before, after)) return []
      changed.set(after.id, versionOf(after, since))
      return []
    },
    async flush(manager) {
      const versions = [...changed.values()]
      changed = new Map()
      if (versions.length === 0) return
      await noteCorrection(manager, now)
      await removeLater(manager, versions, since)
      await setRows(manager, AssignmentVersion, versions)
    },
  }
}

const batchSize = 500

/** The clock was set back: the state after this change stands for the moments that were shown before. */
const removeLater = async (
  manager: EntityManager,
  versions: readonly AssignmentVersion[],
  since: number,
): Promise<void> => {
  for (let start = 0; start < versions.length; start += batchSize) {
    const ids = versions.slice(start, start + batchSize).map(({ assignmentId }) => assignmentId)
    const later = { assignmentId: In(padded(ids)), since: MoreThan(since) }
    if (await manager.existsBy(AssignmentVersion, later))
      await manager.delete(AssignmentVersion, later)
  }
}

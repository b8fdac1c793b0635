import { ProgressDimension } from '../progress/dimension.ts'
import type { Task } from '../task/task.ts'
import type { PastAssignment } from './past-assignments.ts'
import type { PastPlaces } from './past-places.ts'

/** The values of the dimensions of a row; numbers order as numbers. */
export type Keys = readonly (string | number | null)[]

/** The rows of a table that an assignment is in: one, or one for each lead unit of its task. */
export const keysOf = (
  by: readonly ProgressDimension[],
  assignment: PastAssignment,
  task: Task | undefined,
  places: PastPlaces,
): readonly Keys[] =>
  by.reduce<readonly Keys[]>(
    (rows, dimension) => {
      const values = valuesOf(dimension, assignment, task, places)
      return rows.flatMap((row) => values.map((value) => [...row, value]))
    },
    [[]],
  )

const valuesOf = (
  dimension: ProgressDimension,
  assignment: PastAssignment,
  task: Task | undefined,
  places: PastPlaces,
): Keys => {
  switch (dimension) {
    case ProgressDimension.DOMAIN:
      return [task?.domain ?? null]
    case ProgressDimension.CHAPTER:
      return [task?.chapterNumber ?? null]
    case ProgressDimension.SECTION:
      return [task?.sectionNumber ?? null]
    case ProgressDimension.TASK:
      return [assignment.taskId]
    case ProgressDimension.UNIT:
      return [assignment.unitId]
    case ProgressDimension.CITY:
      return [places.cityOf(assignment)]
    case ProgressDimension.GROUP:
      return [assignment.groupId]
    case ProgressDimension.LEAD_UNIT: {
      const leads = (task?.leadUnitIds ?? []).filter((id) => places.unit(id))
      return leads.length > 0 ? leads : [null]
    }
    case ProgressDimension.STATE:
      return [assignment.state]
    case ProgressDimension.MONTH:
      return [assignment.dueOn?.slice(0, 7) ?? null]
  }
}

/** The order of a table: null first, numbers by size, texts by their characters. */
export const compareKeys = (a: Keys, b: Keys): number => {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null
    if (left === right) continue
    if (left === null || right === null) return left === null ? -1 : 1
    return left < right ? -1 : 1
  }
  return 0
}

import { Assignment } from '../assignment/assignment.ts'
import type { Past } from './past.ts'
import { pastRows } from './past-rows.ts'

/** An assignment as it was; its fields answer for that time. */
export const loadPastAssignment = async (
  past: Past,
  id: string,
): Promise<Assignment | undefined> => {
  const found = await past.load(Assignment, id)
  if (!found) return undefined
  const assignment = Object.assign(new Assignment(), found, { past })
  if (past.hasHindsight) assignment.completedOn = await completedInHindsight(past, id)
  return assignment
}

/** The completion up to that day, as it was known later. */
const completedInHindsight = (past: Past, id: string): Promise<string | null> =>
  past.read(async () => {
    const [known] = await pastRows(past.store.read, Assignment, [id], past.moment.knownAt)
    const day = known?.completedOn ?? null
    return day !== null && day <= past.today ? day : null
  })

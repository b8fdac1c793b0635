import type { SeededRandom } from '../records/seeded-random.ts'
import { newId } from '../records/new-id.ts'
import type { Tx } from '../../../services/kit/store/index.ts'
import type { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import type { Claim } from './claim.ts'

/** A claim with the assignment as it stands. */
export interface ClaimContext extends Claim {
  readonly assignment: Assignment
  readonly random: SeededRandom
}

/** The assignments of a year as they stand. */
export class CurrentAssignments {
  private readonly byId: Map<string, Assignment>

  constructor(assignments: readonly Assignment[]) {
    this.byId = new Map(assignments.map((one) => [one.id, one]))
  }

  of(id: string): Assignment {
    const found = this.byId.get(id)
    if (!found) throw new Error(`there is no assignment ${id}`)
    return found
  }

  async move(tx: Tx, one: Assignment, kind: string, set: Partial<Assignment>): Promise<void> {
    const moved = await tx.change(one, { kind, set })
    if (moved) this.byId.set(one.id, moved)
  }
}

/** The fields that every record about an assignment has. */
export const commonFields = ({ assignment, at, random }: ClaimContext) => ({
  id: newId(at, random),
  assignmentId: assignment.id,
  unitId: assignment.unitId,
  taskId: assignment.taskId,
})

export const reporterOf = ({ assignment }: ClaimContext): string => `reporter@${assignment.unitId}`

/** The officer who reviews, grants and sends reminders. */
export const office = 'reviewer@DEPT-PGO'

import { NotAllowed } from '../../../schema/vocabulary/index.ts'
import type { Role } from '../../kit/identity/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { Programme } from '../programme/programme.ts'
import { Task } from '../task/task.ts'
import { governmentOf } from './government-of.ts'

/**
 * RELIEF frees a unit from a due date or a task: extension, not applicable, closing, reopening. REVIEW judges its report.
 * `who-decides.md` states the rule in words.
 */
export type Decision = 'RELIEF' | 'REVIEW'

/** The units that a decision on an assignment depends on. */
interface Offices {
  readonly unitId: string
  /** The unit and all units above it. */
  readonly unitPath: readonly string[]
  /** The government that issued the programme, and so set its due dates. */
  readonly issuingGovernment: string
  /** The paths of the issuing office and, for a review, of the lead units. */
  readonly otherPaths: readonly (readonly string[])[]
}

/** A refusal unless the viewer has one of the roles for an office that may decide on the assignment. */
export const refuseUnlessDecidingOffice = async (
  context: Context,
  assignment: Assignment,
  decision: Decision,
  roles: readonly Role[],
): Promise<NotAllowed | undefined> => {
  const { viewer, rights } = context
  const offices = await officesOf(context, assignment, decision)
  for (const { role, unitId } of viewer.grants)
    if (roles.includes(role) && decides(unitId, await rights.pathOf(unitId), offices))
      return undefined
  const { unitId, unitPath, issuingGovernment } = offices
  const above = issuingGovernment === unitId ? unitId : (unitPath.at(-2) ?? unitId)
  return new NotAllowed(roles, above, viewer.subject !== undefined)
}

const officesOf = async (
  context: Context,
  { unitId, taskId, programmeId }: Assignment,
  decision: Decision,
): Promise<Offices> => {
  const { rights, load } = context
  const issuerId = (await load(Programme, programmeId))?.issuerId ?? ''
  const task = decision === 'REVIEW' ? await load(Task, taskId) : undefined
  const others = [issuerId, ...(task?.leadUnitIds ?? [])]
  return {
    unitId,
    unitPath: await rights.pathOf(unitId),
    issuingGovernment: await governmentOf(context, issuerId),
    otherPaths: await Promise.all(others.map((id) => rights.pathOf(id))),
  }
}

const decides = (
  officeId: string,
  officePath: readonly string[],
  { unitId, unitPath, issuingGovernment, otherPaths }: Offices,
): boolean => {
  // A city that set a due date for itself may also move it.
  if (officeId === unitId) return issuingGovernment === unitId
  if (officePath.includes(unitId)) return false
  return unitPath.includes(officeId) || otherPaths.some((path) => path.includes(officeId))
}

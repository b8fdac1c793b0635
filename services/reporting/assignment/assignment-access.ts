import { NotAllowed, NotFound } from '../../../schema/vocabulary/index.ts'
import type { Role } from '../../kit/identity/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { type Decision, refuseUnlessDecidingOffice } from '../authority/deciding-office.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import type { AssignmentRecord } from './assignment-record.ts'
import type { AssignmentState } from './assignment-state.ts'
import { Assignment } from './assignment.ts'

/** The roles of an office above a unit. */
const officeRoles: readonly Role[] = ['reviewer', 'supervisor']

/** Finds and locks assignments that the viewer may act on. */
export class AssignmentAccess {
  constructor(private readonly context: Context) {}

  /** An assignment in one of the states, for a reporter of its unit. */
  async findForReporter(
    tx: Tx,
    id: string,
    states: readonly AssignmentState[],
  ): Promise<Assignment | NotFound | NotAllowed | WrongState> {
    const assignment = await tx.find(Assignment, id)
    if (!assignment) return new NotFound('Assignment', id)
    const refused = await this.context.rights.refuse(assignment.unitId, ['reporter'])
    if (refused) return refused
    return states.includes(assignment.state) ? assignment : new WrongState(assignment.state, states)
  }

  /** An assignment, for an office of the unit, above it, or of a lead unit (牽頭單位): to remind, not to decide. */
  async findForOffice(tx: Tx, id: string): Promise<Assignment | NotFound | NotAllowed> {
    const assignment = await tx.find(Assignment, id)
    if (!assignment) return new NotFound('Assignment', id)
    return (await this.refuseUnlessOffice(assignment)) ?? assignment
  }

  /** An assignment, for an office that may relieve its unit. */
  async findForRelief(
    tx: Tx,
    id: string,
    roles: readonly Role[] = officeRoles,
  ): Promise<Assignment | NotFound | NotAllowed> {
    const assignment = await tx.find(Assignment, id)
    if (!assignment) return new NotFound('Assignment', id)
    const refused = await refuseUnlessDecidingOffice(this.context, assignment, 'RELIEF', roles)
    return refused ?? assignment
  }

  /** A record that waits for a decision and its assignment, for an office that may decide. */
  async findForDecision<T extends AssignmentRecord>(
    tx: Tx,
    entity: new () => T,
    id: string,
    decision: Decision,
    roles: readonly Role[] = officeRoles,
  ): Promise<{ readonly record: T; readonly assignment: Assignment } | NotFound | NotAllowed> {
    const unlocked = await tx.manager
      .createQueryBuilder(entity, 'record')
      .where('record.id = :id', { id })
      .getOne()
    // The assignment is locked first, as everywhere, which prevents deadlocks.
    const assignment = unlocked && (await tx.find(Assignment, unlocked.assignmentId))
    const record = assignment && (await tx.find(entity, id))
    if (!assignment || !record) return new NotFound(entity.name, id)
    const refused = await refuseUnlessDecidingOffice(this.context, assignment, decision, roles)
    return refused ?? { record, assignment }
  }

  /** A refusal unless the viewer has an office role for the unit or for a lead unit of the task. */
  private async refuseUnlessOffice({
    unitId,
    taskId,
  }: Assignment): Promise<NotAllowed | undefined> {
    const { rights } = this.context
    const refused = await rights.refuse(unitId, officeRoles)
    if (!refused) return undefined
    const task = await this.context.load(Task, taskId)
    for (const leadUnitId of task?.leadUnitIds ?? [])
      for (const unitId of await this.withSuccessors(leadUnitId))
        if (await rights.hasRole(unitId, officeRoles)) return undefined
    return refused
  }

  /** A lead unit, and the units that have its duties since it ended. */
  private async withSuccessors(unitId: string): Promise<readonly string[]> {
    const ids = [unitId]
    for (const id of ids) {
      const unit = await this.context.load(Unit, id)
      const hasEnded = unit && unit.validTo !== null && unit.validTo < this.context.today
      if (hasEnded && unit.successorId !== null && !ids.includes(unit.successorId))
        ids.push(unit.successorId)
    }
    return ids
  }
}

import { NotAllowed, NotFound } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { Role } from '../../kit/identity/index.ts'
import type { LoggedRow, Tx } from '../../kit/store/index.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { Task } from '../task/task.ts'
import { Assignment } from './assignment.ts'
import type { AssignmentState } from './state.ts'

/** Who may act on an assignment, shared by all actions on it. */
export class AssignmentAccess {
  constructor(private readonly context: Context) {}

  /** The assignment, held until the transaction ends, if the unit's own people ask and it is in one of the states. */
  async forReporter(
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

  /** A refusal unless the viewer reviews or supervises the unit, or leads the task. */
  async refuseOffice(
    of: { readonly unitId: string; readonly taskId: string },
    roles: readonly Role[] = ['reviewer', 'supervisor'],
  ): Promise<NotAllowed | undefined> {
    const { rights } = this.context
    const refused = await rights.refuse(of.unitId, roles)
    if (!refused) return undefined
    const task = await this.context.load(Task, of.taskId)
    for (const lead of task?.leadUnitIds ?? [])
      if (await rights.hasRole(lead, roles)) return undefined
    return refused
  }

  /** A record about an assignment with that assignment, both held, if an office asks. */
  async forOffice<T extends LoggedRow & { readonly assignmentId: string }>(
    tx: Tx,
    entity: new () => T,
    id: string,
    roles?: readonly Role[],
  ): Promise<{ readonly record: T; readonly assignment: Assignment } | NotFound | NotAllowed> {
    const found = await tx.manager.findOneBy(entity, { id } as never)
    // The assignment is held first, as everywhere, so that no two wait for each other.
    const assignment = found && (await tx.find(Assignment, found.assignmentId))
    const record = assignment && (await tx.find(entity, id))
    if (!assignment || !record) return new NotFound(entity.name, id)
    return (await this.refuseOffice(assignment, roles)) ?? { record, assignment }
  }
}

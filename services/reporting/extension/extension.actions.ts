import { InvalidInput, UserError } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { OnAssignment } from '../assignment/assignment.actions.ts'
import { givenUntil } from '../assignment/deadline.ts'
import { AssignmentAccess } from '../assignment/assignment-access.ts'
import { AssignmentState, open } from '../assignment/state.ts'
import { AlreadyDecided } from '../refusal/already-decided.ts'
import { Extension, RequestStatus } from './extension.ts'

export interface ExtensionInput extends OnAssignment {
  readonly reason: string
  readonly newDueOn: string
}

/** How a due day is moved: the unit asks, an office grants or refuses. */
export class ExtensionActions {
  private readonly desk: AssignmentAccess

  constructor(private readonly context: Context) {
    this.desk = new AssignmentAccess(context)
  }

  request(input: ExtensionInput) {
    return this.context.act('requestExtension', input, async (tx) => {
      const assignment = await this.desk.forReporter(tx, input.assignmentId, [
        AssignmentState.NOT_STARTED,
        ...open,
      ])
      if (assignment instanceof UserError) return assignment
      const wrong =
        refuseText('reason', input.reason) ?? refuseDay(input.newDueOn, assignment.dueOn)
      if (wrong) return wrong
      const { now, newId, rights } = this.context
      return tx.create(
        Extension,
        {
          id: newId(),
          assignmentId: assignment.id,
          unitId: assignment.unitId,
          taskId: assignment.taskId,
          status: RequestStatus.REQUESTED,
          reason: input.reason,
          newDueOn: input.newDueOn,
          requestedAt: now,
          requestedBy: rights.subject,
          decidedAt: null,
          decidedBy: null,
          remark: null,
        },
        { kind: 'extension.requested', audience: 'CONCERNED' },
      )
    })
  }

  grant(input: RequestInput & { readonly extensionId: string }) {
    return this.decide('grantExtension', input, RequestStatus.GRANTED, null)
  }

  refuse(input: RequestInput & { readonly extensionId: string; readonly reason: string }) {
    return this.decide('refuseExtension', input, RequestStatus.REFUSED, input.reason)
  }

  private decide(
    action: string,
    input: RequestInput & { readonly extensionId: string },
    status: RequestStatus.GRANTED | RequestStatus.REFUSED,
    remark: string | null,
  ) {
    return this.context.act(action, input, async (tx) => {
      const found = await this.desk.forOffice(tx, Extension, input.extensionId)
      if (found instanceof UserError) return found
      const wrong = remark === null ? undefined : refuseText('reason', remark)
      if (wrong) return wrong
      const { record: extension, assignment } = found
      const isGranted = status === RequestStatus.GRANTED
      const stale = isGranted && refuseDay(extension.newDueOn, assignment.dueOn)
      if (stale) return stale
      const decided = await tx.change(extension, {
        kind: isGranted ? 'extension.granted' : 'extension.refused',
        audience: isGranted ? 'PUBLIC' : 'CONCERNED',
        where: { status: RequestStatus.REQUESTED },
        set: {
          status,
          remark,
          decidedAt: this.context.now,
          decidedBy: this.context.rights.subject,
        },
      })
      if (!decided) return new AlreadyDecided('Extension', extension.status)
      if (isGranted)
        await tx.change(assignment, {
          kind: 'assignment.extended',
          set: givenUntil(extension.newDueOn, dayOf(this.context.now)),
        })
      return decided
    })
  }
}

/** An extension needs a due day to move, and moves it later. */
const refuseDay = (newDueOn: string, dueOn: string | null): InvalidInput | undefined => {
  if (dueOn !== null && newDueOn > dueOn) return undefined
  return new InvalidInput(
    'newDueOn',
    dueOn === null
      ? {
          en: 'This assignment has no due day, so there is nothing to extend.',
          hant: '此任務沒有期限,無須申請延期。',
          hans: '此任务没有期限,无须申请延期。',
        }
      : {
          en: `The new due day ${newDueOn} must be after the present one, ${dueOn}.`,
          hant: `新期限 ${newDueOn} 須晚於現行期限 ${dueOn}。`,
          hans: `新期限 ${newDueOn} 须晚于现行期限 ${dueOn}。`,
        },
  )
}

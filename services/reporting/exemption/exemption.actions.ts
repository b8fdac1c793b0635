import { UserError } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { OnAssignment } from '../assignment/assignment.actions.ts'
import { AssignmentAccess } from '../assignment/assignment-access.ts'
import { AssignmentState, open } from '../assignment/state.ts'
import { RequestStatus } from '../extension/extension.ts'
import { AlreadyDecided } from '../refusal/already-decided.ts'
import { Exemption } from './exemption.ts'

/** How an assignment is found not to apply: the unit declares it, the General Office approves. */
export class ExemptionActions {
  private readonly desk: AssignmentAccess

  constructor(private readonly context: Context) {
    this.desk = new AssignmentAccess(context)
  }

  declare(input: OnAssignment & { readonly reason: string }) {
    return this.context.act('declareNotApplicable', input, async (tx) => {
      const assignment = await this.desk.forReporter(tx, input.assignmentId, [
        AssignmentState.NOT_STARTED,
        ...open,
      ])
      if (assignment instanceof UserError) return assignment
      const wrong = refuseText('reason', input.reason)
      if (wrong) return wrong
      const { now, newId, rights } = this.context
      return tx.create(
        Exemption,
        {
          id: newId(),
          assignmentId: assignment.id,
          unitId: assignment.unitId,
          taskId: assignment.taskId,
          status: RequestStatus.REQUESTED,
          reason: input.reason,
          requestedAt: now,
          requestedBy: rights.subject,
          decidedAt: null,
          decidedBy: null,
          remark: null,
        },
        { kind: 'exemption.requested', audience: 'CONCERNED' },
      )
    })
  }

  approve(input: RequestInput & { readonly exemptionId: string }) {
    return this.decide('approveNotApplicable', input, RequestStatus.GRANTED, null)
  }

  refuse(input: RequestInput & { readonly exemptionId: string; readonly reason: string }) {
    return this.decide('refuseNotApplicable', input, RequestStatus.REFUSED, input.reason)
  }

  private decide(
    action: string,
    input: RequestInput & { readonly exemptionId: string },
    status: RequestStatus.GRANTED | RequestStatus.REFUSED,
    remark: string | null,
  ) {
    return this.context.act(action, input, async (tx) => {
      const found = await this.desk.forOffice(tx, Exemption, input.exemptionId, ['supervisor'])
      if (found instanceof UserError) return found
      const wrong = remark === null ? undefined : refuseText('reason', remark)
      if (wrong) return wrong
      const { record: exemption, assignment } = found
      const isGranted = status === RequestStatus.GRANTED
      const decided = await tx.change(exemption, {
        kind: isGranted ? 'exemption.approved' : 'exemption.refused',
        audience: isGranted ? 'PUBLIC' : 'CONCERNED',
        where: { status: RequestStatus.REQUESTED },
        set: {
          status,
          remark,
          decidedAt: this.context.now,
          decidedBy: this.context.rights.subject,
        },
      })
      if (!decided) return new AlreadyDecided('Exemption', exemption.status)
      if (isGranted)
        await tx.change(assignment, {
          kind: 'assignment.notApplicable',
          set: { state: AssignmentState.NOT_APPLICABLE, counts: false },
        })
      return decided
    })
  }
}

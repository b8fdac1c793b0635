import { addDays, dayOf } from '../../../services/kit/calendar/index.ts'
import type { Tx } from '../../../services/kit/store/index.ts'
import { dueDateUpdate } from '../../../services/reporting/assignment/assignment-deadline.ts'
import { AssignmentState } from '../../../services/reporting/assignment/assignment-state.ts'
import { Exemption } from '../../../services/reporting/relief-request/exemption.ts'
import { Extension } from '../../../services/reporting/relief-request/extension.ts'
import { RequestStatus } from '../../../services/reporting/relief-request/relief-request.ts'
import { Reminder } from '../../../services/reporting/reminder/reminder.ts'
import {
  commonFields,
  office,
  reporterOf,
  type CurrentAssignments,
  type ClaimContext,
} from './claim-context.ts'
import { claimTexts } from './claim-texts.ts'

const undecided = { decidedAt: null, decidedBy: null, remark: null }

/** How units ask for more time or to be excused, and how offices decide and urge. */
export class RequestSteps {
  private readonly extensions = new Map<string, Extension>()
  private readonly exemptions = new Map<string, Exemption>()

  constructor(private readonly assignments: CurrentAssignments) {}

  readonly askExtension = async (tx: Tx, context: ClaimContext): Promise<void> => {
    const { assignment, random } = context
    const asked = {
      ...this.asked(context, claimTexts.lateness(random)),
      newDueOn: addDays(assignment.dueOn ?? dayOf(context.at), random.integer(10, 45)),
    }
    const note = { kind: 'extension.requested', audience: 'CONCERNED' } as const
    this.extensions.set(assignment.id, await tx.create(Extension, asked, note))
  }

  readonly grant = async (tx: Tx, context: ClaimContext): Promise<void> => {
    const { newDueOn } = await this.decide(tx, context, RequestStatus.GRANTED, null)
    const set = dueDateUpdate(newDueOn, dayOf(context.at))
    await this.assignments.move(tx, context.assignment, 'assignment.extended', set)
  }

  readonly refuse = async (tx: Tx, context: ClaimContext): Promise<void> => {
    await this.decide(tx, context, RequestStatus.REFUSED, claimTexts.refused(context.random))
  }

  readonly askExemption = async (tx: Tx, context: ClaimContext): Promise<void> => {
    const asked = this.asked(context, claimTexts.exemption(context.random))
    const note = { kind: 'exemption.requested', audience: 'CONCERNED' } as const
    this.exemptions.set(context.assignment.id, await tx.create(Exemption, asked, note))
  }

  readonly approve = async (tx: Tx, context: ClaimContext): Promise<void> => {
    const exemption = this.exemptions.get(context.assignment.id)
    if (!exemption) throw new Error(`nobody asked to excuse ${context.assignment.id}`)
    await tx.change(exemption, {
      kind: 'exemption.approved',
      set: { status: RequestStatus.GRANTED, decidedAt: context.at, decidedBy: office },
    })
    const set = { state: AssignmentState.NOT_APPLICABLE, counts: false }
    await this.assignments.move(tx, context.assignment, 'assignment.notApplicable', set)
  }

  readonly sendReminder = async (tx: Tx, context: ClaimContext): Promise<void> => {
    const sendReminder = {
      ...commonFields(context),
      text: claimTexts.sendReminder(context.random),
      sentAt: context.at,
      sentBy: office,
    }
    await tx.create(Reminder, sendReminder, { kind: 'assignment.reminded', audience: 'CONCERNED' })
  }

  private asked(context: ClaimContext, reason: string) {
    return {
      ...commonFields(context),
      ...undecided,
      status: RequestStatus.REQUESTED,
      reason,
      requestedAt: context.at,
      requestedBy: reporterOf(context),
    }
  }

  private async decide(
    tx: Tx,
    { assignment, at }: ClaimContext,
    status: RequestStatus,
    remark: string | null,
  ): Promise<Extension> {
    const isGranted = status === RequestStatus.GRANTED
    const extension = this.extensions.get(assignment.id)
    const decided =
      extension &&
      (await tx.change(extension, {
        kind: isGranted ? 'extension.granted' : 'extension.refused',
        audience: isGranted ? 'PUBLIC' : 'CONCERNED',
        set: { status, remark, decidedAt: at, decidedBy: office },
      }))
    if (!decided) throw new Error(`nobody asked to extend ${assignment.id}`)
    return decided
  }
}

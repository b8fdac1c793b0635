import { addDays, dayOf } from '../../../services/kit/calendar/index.ts'
import type { Tx } from '../../../services/kit/store/index.ts'
import { dueDateUpdate } from '../../../services/reporting/assignment/assignment-deadline.ts'
import { AssignmentState } from '../../../services/reporting/assignment/assignment-state.ts'
import { Exemption } from '../../../services/reporting/relief-request/exemption.ts'
import { Extension } from '../../../services/reporting/relief-request/extension.ts'
import { RequestStatus } from '../../../services/reporting/relief-request/relief-request.ts'
import { Reminder } from '../../../services/reporting/reminder/reminder.ts'
import { about, office, reporterOf, type Standing, type Taken } from './taken.ts'
import { words } from './words.ts'

const undecided = { decidedAt: null, decidedBy: null, remark: null }

/** How units ask for more time or to be excused, and how offices decide and urge. */
export class RequestSteps {
  private readonly extensions = new Map<string, Extension>()
  private readonly exemptions = new Map<string, Exemption>()

  constructor(private readonly standing: Standing) {}

  readonly askExtension = async (tx: Tx, taken: Taken): Promise<void> => {
    const { assignment, chance } = taken
    const asked = {
      ...this.asked(taken, words.lateness(chance)),
      newDueOn: addDays(assignment.dueOn ?? dayOf(taken.at), chance.whole(10, 45)),
    }
    const note = { kind: 'extension.requested', audience: 'CONCERNED' } as const
    this.extensions.set(assignment.id, await tx.create(Extension, asked, note))
  }

  readonly grant = async (tx: Tx, taken: Taken): Promise<void> => {
    const { newDueOn } = await this.decide(tx, taken, RequestStatus.GRANTED, null)
    const set = dueDateUpdate(newDueOn, dayOf(taken.at))
    await this.standing.move(tx, taken.assignment, 'assignment.extended', set)
  }

  readonly refuse = async (tx: Tx, taken: Taken): Promise<void> => {
    await this.decide(tx, taken, RequestStatus.REFUSED, words.refused(taken.chance))
  }

  readonly askExemption = async (tx: Tx, taken: Taken): Promise<void> => {
    const asked = this.asked(taken, words.exemption(taken.chance))
    const note = { kind: 'exemption.requested', audience: 'CONCERNED' } as const
    this.exemptions.set(taken.assignment.id, await tx.create(Exemption, asked, note))
  }

  readonly approve = async (tx: Tx, taken: Taken): Promise<void> => {
    const exemption = this.exemptions.get(taken.assignment.id)
    if (!exemption) throw new Error(`nobody asked to excuse ${taken.assignment.id}`)
    await tx.change(exemption, {
      kind: 'exemption.approved',
      set: { status: RequestStatus.GRANTED, decidedAt: taken.at, decidedBy: office },
    })
    const set = { state: AssignmentState.NOT_APPLICABLE, counts: false }
    await this.standing.move(tx, taken.assignment, 'assignment.notApplicable', set)
  }

  readonly sendReminder = async (tx: Tx, taken: Taken): Promise<void> => {
    const sendReminder = {
      ...about(taken),
      text: words.sendReminder(taken.chance),
      sentAt: taken.at,
      sentBy: office,
    }
    await tx.create(Reminder, sendReminder, { kind: 'assignment.reminded', audience: 'CONCERNED' })
  }

  private asked(taken: Taken, reason: string) {
    return {
      ...about(taken),
      ...undecided,
      status: RequestStatus.REQUESTED,
      reason,
      requestedAt: taken.at,
      requestedBy: reporterOf(taken),
    }
  }

  private async decide(
    tx: Tx,
    { assignment, at }: Taken,
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

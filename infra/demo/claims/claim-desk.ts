import { Chance } from '../records/chance.ts'
import type { Tx } from '../../../services/kit/store/index.ts'
import type { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import { AssignmentState } from '../../../services/reporting/assignment/assignment-state.ts'
import { Plan } from '../../../services/reporting/plan/plan.ts'
import type { Claim, ClaimStep } from './claim.ts'
import { ReportSteps } from './report-steps.ts'
import { RequestSteps } from './request-steps.ts'
import { about, reporterOf, Standing, type Taken } from './taken.ts'
import { words } from './words.ts'

type Steps = Readonly<Record<ClaimStep, (tx: Tx, taken: Taken) => Promise<void>>>

/** Writes what units and offices did, each step as its action writes it. */
export class ClaimDesk {
  private readonly standing: Standing
  private readonly steps: Steps

  constructor(
    assignments: readonly Assignment[],
    private readonly seed: string,
  ) {
    this.standing = new Standing(assignments)
    const { draft, submit, accept, return: sendBack } = new ReportSteps(this.standing)
    const { askExtension, grant, refuse, askExemption, approve, sendReminder } = new RequestSteps(
      this.standing,
    )
    const { sign, plan, close } = this
    const reports = { draft, submit, accept, return: sendBack }
    const requests = { askExtension, grant, refuse, askExemption, approve, sendReminder }
    this.steps = { sign, plan, close, ...reports, ...requests }
  }

  take(tx: Tx, claim: Claim): Promise<void> {
    const assignment = this.standing.of(claim.assignmentId)
    const chance = new Chance(this.seed, assignment.id, claim.step, claim.at.getTime())
    return this.steps[claim.step](tx, { ...claim, assignment, chance })
  }

  private readonly sign = (tx: Tx, { assignment, at }: Taken): Promise<void> => {
    const set = { state: AssignmentState.ACKNOWLEDGED, acknowledgedAt: at }
    return this.standing.move(tx, assignment, 'assignment.acknowledged', set)
  }

  private readonly plan = async (tx: Tx, taken: Taken): Promise<void> => {
    const plan = {
      ...about(taken),
      text: words.plan(taken.chance),
      publication: null,
      filedAt: taken.at,
      filedBy: reporterOf(taken),
    }
    await tx.create(Plan, plan, { kind: 'plan.filed', audience: 'CONCERNED' })
    const set = { state: AssignmentState.PLANNED }
    await this.standing.move(tx, taken.assignment, 'assignment.planned', set)
  }

  private readonly close = (tx: Tx, { assignment, at }: Taken): Promise<void> => {
    const set = { state: AssignmentState.CLOSED, closedAt: at }
    return this.standing.move(tx, assignment, 'assignment.closed', set)
  }
}

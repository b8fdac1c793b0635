import { SeededRandom } from '../records/seeded-random.ts'
import type { Tx } from '../../../services/kit/store/index.ts'
import type { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import { AssignmentState } from '../../../services/reporting/assignment/assignment-state.ts'
import { Plan } from '../../../services/reporting/plan/plan.ts'
import type { Claim, ClaimStep } from './claim.ts'
import { ReportSteps } from './report-steps.ts'
import { RequestSteps } from './request-steps.ts'
import { commonFields, reporterOf, CurrentAssignments, type ClaimContext } from './claim-context.ts'
import { claimTexts } from './claim-texts.ts'

type Steps = Readonly<Record<ClaimStep, (tx: Tx, context: ClaimContext) => Promise<void>>>

/** Writes what units and offices did, each step as its action writes it. */
export class ClaimWriter {
  private readonly assignments: CurrentAssignments
  private readonly steps: Steps

  constructor(
    assignments: readonly Assignment[],
    private readonly seed: string,
  ) {
    this.assignments = new CurrentAssignments(assignments)
    const { draft, submit, accept, return: sendBack } = new ReportSteps(this.assignments)
    const { askExtension, grant, refuse, askExemption, approve, sendReminder } = new RequestSteps(
      this.assignments,
    )
    const { sign, plan, close } = this
    const reports = { draft, submit, accept, return: sendBack }
    const requests = { askExtension, grant, refuse, askExemption, approve, sendReminder }
    this.steps = { sign, plan, close, ...reports, ...requests }
  }

  take(tx: Tx, claim: Claim): Promise<void> {
    const assignment = this.assignments.of(claim.assignmentId)
    const random = new SeededRandom(this.seed, assignment.id, claim.step, claim.at.getTime())
    return this.steps[claim.step](tx, { ...claim, assignment, random })
  }

  private readonly sign = (tx: Tx, { assignment, at }: ClaimContext): Promise<void> => {
    const set = { state: AssignmentState.ACKNOWLEDGED, acknowledgedAt: at }
    return this.assignments.move(tx, assignment, 'assignment.acknowledged', set)
  }

  private readonly plan = async (tx: Tx, context: ClaimContext): Promise<void> => {
    const plan = {
      ...commonFields(context),
      text: claimTexts.plan(context.random),
      publication: null,
      filedAt: context.at,
      filedBy: reporterOf(context),
    }
    await tx.create(Plan, plan, { kind: 'plan.filed', audience: 'CONCERNED' })
    const set = { state: AssignmentState.PLANNED }
    await this.assignments.move(tx, context.assignment, 'assignment.planned', set)
  }

  private readonly close = (tx: Tx, { assignment, at }: ClaimContext): Promise<void> => {
    const set = { state: AssignmentState.CLOSED, closedAt: at }
    return this.assignments.move(tx, assignment, 'assignment.closed', set)
  }
}

import { type InvalidInput, UserError } from '../../../schema/vocabulary/index.ts'
import type { Role } from '../../kit/identity/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import { AssignmentAccess } from '../assignment/assignment-access.ts'
import { recordOf } from '../assignment/assignment-record.ts'
import { AssignmentState, openStates } from '../assignment/assignment-state.ts'
import type { AssignmentInput } from '../assignment/assignment.actions.ts'
import type { Assignment } from '../assignment/assignment.ts'
import type { Tx } from '../../kit/store/index.ts'
import { AlreadyDecided } from '../refusal/already-decided.ts'
import { AlreadyRequested } from '../refusal/already-requested.ts'
import { OwnRequest } from '../refusal/own-request.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { RequestStatus, type ReliefRequest } from './relief-request.ts'

/** One kind of relief. `Terms` are the fields that a request of this kind has beside its reason. */
export interface ReliefKind<Terms extends object> {
  readonly entity: new () => ReliefRequest & Terms
  /** The roles that decide. */
  readonly roles: readonly Role[]
  readonly mutations: Readonly<Record<'request' | 'grant' | 'refuse', string>>
  readonly events: Readonly<Record<'requested' | 'granted' | 'refused', string>>
  readonly termsOf: (input: Terms) => Terms
  /** Checked when relief is requested and when it is granted. */
  readonly refuseTerms: (
    terms: Terms,
    assignment: Assignment,
    granting: Granting,
  ) => InvalidInput | undefined
  /** How granted relief changes the assignment. */
  readonly effectOf: (
    terms: Terms,
    assignment: Assignment,
    tx: Tx,
  ) => Promise<{ readonly kind: string; readonly set: Partial<Assignment> }>
}

/** What the terms of relief are checked against. */
export interface Granting extends Pick<Context, 'today' | 'calendar'> {
  /** How many requests of this kind were granted for the assignment. */
  readonly granted: number
}

interface Decision {
  readonly mutation: string
  readonly status: RequestStatus.GRANTED | RequestStatus.REFUSED
  readonly remark: string | null
}

/** States in which a unit may ask for relief. */
const askable: readonly AssignmentState[] = [AssignmentState.NOT_STARTED, ...openStates]

/** States in which relief can be granted; a report may have been submitted since the request. */
const relievable: readonly AssignmentState[] = [...askable, AssignmentState.SUBMITTED]

/** Requests of a unit for relief, and the decisions of an office above it. */
export class ReliefRequestActions<Terms extends object> {
  private readonly access: AssignmentAccess

  constructor(
    private readonly context: Context,
    private readonly kind: ReliefKind<Terms>,
  ) {
    this.access = new AssignmentAccess(context)
  }

  request(input: AssignmentInput & { readonly reason: string } & Terms) {
    const { entity, mutations, events, termsOf, refuseTerms } = this.kind
    return this.context.act(mutations.request, input, async (tx) => {
      const assignment = await this.access.findForReporter(tx, input.assignmentId, askable)
      if (assignment instanceof UserError) return assignment
      const granting = await this.granting(tx, assignment)
      const invalid = refuseText('reason', input.reason) ?? refuseTerms(input, assignment, granting)
      if (invalid) return invalid
      const waiting = await tx.findBy<ReliefRequest>(entity, {
        assignmentId: assignment.id,
        status: RequestStatus.REQUESTED,
      })
      if (waiting) return new AlreadyRequested(waiting.id)
      const { now, newId, rights } = this.context
      const request = Object.assign(new entity(), termsOf(input), recordOf(assignment, newId), {
        status: RequestStatus.REQUESTED,
        reason: input.reason,
        requestedAt: now,
        requestedBy: rights.subject,
        decidedAt: null,
        decidedBy: null,
        remark: null,
      })
      return tx.create(entity, request, { kind: events.requested, audience: 'CONCERNED' })
    })
  }

  grant(input: RequestInput, id: string) {
    const mutation = this.kind.mutations.grant
    return this.decide(input, id, { mutation, status: RequestStatus.GRANTED, remark: null })
  }

  refuse(input: RequestInput & { readonly reason: string }, id: string) {
    const mutation = this.kind.mutations.refuse
    return this.decide(input, id, {
      mutation,
      status: RequestStatus.REFUSED,
      remark: input.reason,
    })
  }

  private decide(input: RequestInput, id: string, { mutation, status, remark }: Decision) {
    const { entity, roles, events, refuseTerms, effectOf } = this.kind
    const { now, rights } = this.context
    return this.context.act(mutation, input, async (tx) => {
      const found = await this.access.findForDecision(tx, entity, id, 'RELIEF', roles)
      if (found instanceof UserError) return found
      const { record: request, assignment } = found
      if (request.status !== RequestStatus.REQUESTED)
        return new AlreadyDecided(entity.name, request.status)
      if (request.requestedBy === rights.subject) return new OwnRequest()
      const isGranted = status === RequestStatus.GRANTED
      if (isGranted && !relievable.includes(assignment.state))
        return new WrongState(assignment.state, relievable)
      const granting = await this.granting(tx, assignment)
      const invalid =
        (remark === null ? undefined : refuseText('reason', remark)) ??
        (isGranted ? refuseTerms(request, assignment, granting) : undefined)
      if (invalid) return invalid
      const decided = await tx.change<ReliefRequest>(request, {
        kind: isGranted ? events.granted : events.refused,
        audience: isGranted ? 'PUBLIC' : 'CONCERNED',
        where: { status: RequestStatus.REQUESTED },
        set: { status, remark, decidedAt: now, decidedBy: rights.subject },
      })
      if (!decided) return new AlreadyDecided(entity.name, request.status)
      if (isGranted) await tx.change(assignment, await effectOf(request, assignment, tx))
      return decided
    })
  }

  private async granting(tx: Tx, { id }: Assignment): Promise<Granting> {
    const { today, calendar } = this.context
    const granted = await tx.manager.countBy<ReliefRequest>(this.kind.entity, {
      assignmentId: id,
      status: RequestStatus.GRANTED,
    })
    return { today, calendar, granted }
  }
}

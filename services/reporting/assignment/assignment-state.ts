import { registerEnumType } from 'type-graphql'

/** The progress of an assignment. Lateness is another axis. */
export enum AssignmentState {
  NOT_TRIGGERED = 'NOT_TRIGGERED',
  NOT_STARTED = 'NOT_STARTED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  PLANNED = 'PLANNED',
  IN_PROGRESS = 'IN_PROGRESS',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  CLOSED = 'CLOSED',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(AssignmentState, {
  name: 'AssignmentState',
  description: 'The progress of an assignment, independent of whether it is late.',
  valuesConfig: {
    NOT_TRIGGERED: {
      description: 'Waits for the event that triggers its task; does not count in rates.',
    },
    NOT_STARTED: { description: 'Assigned; the unit has not acknowledged it.' },
    ACKNOWLEDGED: { description: 'The unit has acknowledged it (簽收).' },
    PLANNED: { description: 'The unit has filed its plan.' },
    IN_PROGRESS: { description: 'The unit has saved a draft of its report.' },
    SUBMITTED: { description: 'A report waits for review.' },
    RETURNED: { description: 'The report was returned to the unit, with a reason (退回).' },
    ACCEPTED: { description: 'The latest report was accepted.' },
    CLOSED: { description: 'Closed (辦結).' },
    NOT_APPLICABLE: {
      description: 'Does not apply to the unit, as approved (不適用); does not count in rates.',
    },
    WITHDRAWN: {
      description:
        'A re-issue of the notice no longer assigns it; in no figure, readable with its reports and reviews, and restored if a later issue assigns it again.',
    },
  },
})

/** States in which the unit may report. */
export const openStates: readonly AssignmentState[] = [
  AssignmentState.ACKNOWLEDGED,
  AssignmentState.PLANNED,
  AssignmentState.IN_PROGRESS,
  AssignmentState.RETURNED,
  AssignmentState.ACCEPTED,
]

export enum AssignmentRole {
  LEAD = 'LEAD',
  RESPONSIBLE = 'RESPONSIBLE',
  COORDINATING = 'COORDINATING',
}

registerEnumType(AssignmentRole, {
  name: 'AssignmentRole',
  description: 'The role of a unit in a task.',
  valuesConfig: {
    LEAD: { description: 'Leads the task (牽頭單位).' },
    RESPONSIBLE: { description: 'Carries the task out (責任單位).' },
    COORDINATING: {
      description:
        'Coordinates a task without a lead unit (統籌單位): the office that issued the notice.',
    },
  },
})

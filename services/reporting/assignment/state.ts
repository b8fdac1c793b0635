import { registerEnumType } from 'type-graphql'

/** How far an assignment has come. Lateness is another axis. */
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
}

registerEnumType(AssignmentState, {
  name: 'AssignmentState',
  description: 'How far an assignment has come. Whether it is late is another question.',
  valuesConfig: {
    NOT_TRIGGERED: { description: 'Waits for an event; leaves denominators alone.' },
    NOT_STARTED: { description: 'Assigned; the unit has not signed for it.' },
    ACKNOWLEDGED: { description: 'The unit has signed for it (簽收).' },
    PLANNED: { description: 'The unit has filed its plan.' },
    IN_PROGRESS: { description: 'A draft is being written.' },
    SUBMITTED: { description: 'A report waits for review.' },
    RETURNED: { description: 'The report went back, with a reason.' },
    ACCEPTED: { description: 'The latest report was accepted.' },
    CLOSED: { description: 'Closed (辦結).' },
    NOT_APPLICABLE: { description: 'Excused with a reason, approved; leaves denominators alone.' },
  },
})

/** States in which nothing is expected. */
export const notApplicable: readonly AssignmentState[] = [
  AssignmentState.NOT_TRIGGERED,
  AssignmentState.NOT_APPLICABLE,
]

/** States in which the unit may write. */
export const open: readonly AssignmentState[] = [
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
  description: 'What part a unit has in a task.',
  valuesConfig: {
    LEAD: { description: 'Leads the task (牽頭單位).' },
    RESPONSIBLE: { description: 'Carries the task out (責任單位).' },
    COORDINATING: {
      description: 'Sees to a task for which no lead is named (the General Office).',
    },
  },
})

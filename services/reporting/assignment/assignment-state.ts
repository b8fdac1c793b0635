import { registerLabelledEnum } from '../../../schema/vocabulary/index.ts'

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

registerLabelledEnum(AssignmentState, {
  name: 'AssignmentState',
  description: 'The progress of an assignment, independent of whether it is late.',
  valuesConfig: {
    NOT_TRIGGERED: {
      label: ['Not triggered', '未觸發'],
      description: 'Waits for the event that triggers its task; does not count in rates.',
    },
    NOT_STARTED: {
      label: ['Not acknowledged', '待簽收'],
      description: 'Assigned; the unit has not acknowledged it.',
    },
    ACKNOWLEDGED: {
      label: ['Acknowledged', '已簽收'],
      description: 'The unit has acknowledged it (簽收).',
    },
    PLANNED: { label: ['Planned', '已報計劃'], description: 'The unit has filed its plan.' },
    IN_PROGRESS: {
      label: ['In progress', '辦理中'],
      description: 'The unit has saved a draft of its report.',
    },
    SUBMITTED: { label: ['Submitted', '待審核'], description: 'A report waits for review.' },
    RETURNED: {
      label: ['Returned', '已退回'],
      description: 'The report was returned to the unit, with a reason (退回).',
    },
    ACCEPTED: { label: ['Accepted', '已採納'], description: 'The latest report was accepted.' },
    CLOSED: { label: ['Closed', '已辦結'], description: 'Closed (辦結).' },
    NOT_APPLICABLE: {
      label: ['Not applicable', '不適用'],
      description: 'Does not apply to the unit, as approved (不適用); does not count in rates.',
    },
    WITHDRAWN: {
      label: ['Withdrawn', '已撤銷'],
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

registerLabelledEnum(AssignmentRole, {
  name: 'AssignmentRole',
  description: 'The role of a unit in a task.',
  valuesConfig: {
    LEAD: { label: ['Lead unit', '牽頭單位'], description: 'Leads the task (牽頭單位).' },
    RESPONSIBLE: {
      label: ['Responsible unit', '責任單位'],
      description: 'Carries the task out (責任單位).',
    },
    COORDINATING: {
      label: ['Coordinating unit', '統籌單位'],
      description:
        'Coordinates a task without a lead unit (統籌單位): the office that issued the notice.',
    },
  },
})

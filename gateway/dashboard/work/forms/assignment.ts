import type { RunAction } from '../../graph/use-action.ts'
import type { OpenAssignmentQuery } from '../../blocks/open-assignment/open-assignment.generated.ts'

/** An assignment that is open beside the list. */
export type OpenedAssignment = NonNullable<OpenAssignmentQuery['assignment']>
export type Report = OpenedAssignment['submissions'][number]

export interface AssignmentFormProps {
  readonly assignment: OpenedAssignment
  /** The subject of the viewer's token. */
  readonly subject: string
  readonly run: RunAction
}

/** The state in the hub on which a draft is based. */
export const baseOf = ({ state, submissions: [last] }: OpenedAssignment): string =>
  last ? `${state} ${last.version} ${last.status}` : state

const openStates = ['ACKNOWLEDGED', 'PLANNED', 'IN_PROGRESS', 'RETURNED', 'ACCEPTED']

/** Whether the unit may file plans and reports. */
export const isOpen = ({ state }: OpenedAssignment): boolean => openStates.includes(state)

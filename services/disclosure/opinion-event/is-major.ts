import type { OpinionEvent } from './opinion-event.ts'
import { OpinionSeverity } from './words.ts'

/** Whether it is major or especially major, so that more is owed for it. */
export const isMajor = ({ severity }: Pick<OpinionEvent, 'severity'>): boolean =>
  severity === OpinionSeverity.ESPECIALLY_MAJOR || severity === OpinionSeverity.MAJOR

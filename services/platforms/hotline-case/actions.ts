import type { RecordAction } from '../../kit/records/index.ts'
import type { HotlineCase } from './hotline-case.ts'

/** The actions on a case, from the call to its closing. */
export const hotlineCaseActions: Readonly<Record<string, RecordAction<HotlineCase>>> = {
  dispatch: {
    description: 'Records the time of dispatch to the unit (轉派).',
    event: 'dispatched',
    input: ['dispatchedAt'],
    ifNull: 'dispatchedAt',
  },
  read: {
    description: 'Records the time at which the unit first read the case (閱件).',
    event: 'read',
    input: ['firstReadAt'],
    ifNull: 'firstReadAt',
  },
  extend: {
    description: 'Extends the period for the reply to a given day (延期).',
    event: 'extended',
    input: ['extendedOn', 'extendedTo'],
    ifNull: 'extendedOn',
  },
  answer: {
    description: 'Records the time of the reply to the caller (答覆).',
    event: 'answered',
    input: ['repliedAt'],
    ifNull: 'repliedAt',
  },
  close: {
    description: 'Closes the case (辦結) and records the satisfaction of the caller.',
    event: 'closed',
    input: ['closedAt', 'satisfaction'],
    ifNull: 'closedAt',
  },
}

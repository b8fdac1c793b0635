import type { RecordAction } from '../../kit/records/index.ts'
import type { HotlineCase } from './hotline-case.ts'

/** What happens to a case between the call and its end. */
export const caseVerbs: Readonly<Record<string, RecordAction<HotlineCase>>> = {
  dispatch: {
    description: 'Says that it was handed to the unit.',
    event: 'dispatched',
    input: ['dispatchedAt'],
    ifNull: 'dispatchedAt',
  },
  read: {
    description: 'Says that the unit read it.',
    event: 'read',
    input: ['firstReadAt'],
    ifNull: 'firstReadAt',
  },
  extend: {
    description: 'Puts the reply off to a day.',
    event: 'extended',
    input: ['extendedOn', 'extendedTo'],
    ifNull: 'extendedOn',
  },
  answer: {
    description: 'Says that the caller got a reply.',
    event: 'answered',
    input: ['repliedAt'],
    ifNull: 'repliedAt',
  },
  close: {
    description: 'Closes it, with what the caller said.',
    event: 'closed',
    input: ['closedAt', 'satisfaction'],
    ifNull: 'closedAt',
  },
}

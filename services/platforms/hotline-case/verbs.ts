import type { Verb } from '../../kit/records/index.ts'
import type { HotlineCase } from './hotline-case.ts'

/** What happens to a case between the call and its end. */
export const caseVerbs: Readonly<Record<string, Verb<HotlineCase>>> = {
  dispatch: {
    description: 'Says that it was handed to the unit.',
    past: 'dispatched',
    gives: ['dispatchedAt'],
    once: 'dispatchedAt',
  },
  read: {
    description: 'Says that the unit read it.',
    past: 'read',
    gives: ['firstReadAt'],
    once: 'firstReadAt',
  },
  extend: {
    description: 'Puts the reply off to a day.',
    past: 'extended',
    gives: ['extendedOn', 'extendedTo'],
    once: 'extendedOn',
  },
  answer: {
    description: 'Says that the caller got a reply.',
    past: 'answered',
    gives: ['repliedAt'],
    once: 'repliedAt',
  },
  close: {
    description: 'Closes it, with what the caller said.',
    past: 'closed',
    gives: ['closedAt', 'satisfaction'],
    once: 'closedAt',
  },
}

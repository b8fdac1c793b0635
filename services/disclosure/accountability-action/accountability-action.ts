import {
  choice,
  day,
  line,
  notBefore,
  Noun,
  optional,
  Publication,
  recordType,
  ref,
} from '../../kit/records/index.ts'
import { OpinionEvent } from '../opinion-event/opinion-event.ts'
import { AccountabilityKind, HandlingFailing } from './words.ts'

@Noun(
  'A unit held to account for an event; for those concerned until published; task 17.',
  '輿情應對問責',
)
export class AccountabilityAction extends Publication {
  @ref(() => OpinionEvent, 'The event.', '政務輿情編號')
  eventId!: string

  @line('The unit held to account.', '被問責單位')
  accountableUnit!: string

  @choice(AccountabilityKind, 'How it is held to account.', '問責方式')
  kind!: AccountabilityKind

  @choice(HandlingFailing, 'What it failed in.', '問責情形')
  failing!: HandlingFailing

  @day('The day it was decided.', '決定日期')
  decidedOn!: string

  @day('The day the failing was mended; null while open.', '整改完成日期', optional)
  closedOn!: string | null
}

export const accountabilityActions = recordType(AccountabilityAction, {
  orderBy: ['-decidedOn'],
  within: 'eventId',
  listedBy: { eventId: 'accountabilityActions' },
  publicOnce: 'publishedOn',
  rules: [notBefore('closedOn', 'decidedOn')],
  verbs: {
    close: {
      description: 'Says that the failing was mended.',
      past: 'closed',
      gives: ['closedOn'],
      once: 'closedOn',
    },
  },
})
